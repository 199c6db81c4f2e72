import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Themakleuren } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';

/** The newest version of a theme. */
export interface Bewaardthema {
  readonly versie: number;
  readonly kleuren: Themakleuren | null;
  readonly logo: Buffer | null;
}

/** Themes in versions; one at a time. */
@Injectable()
export class ThemaRepository {
  async nu(tx: Tx): Promise<Bewaardthema | undefined> {
    const [rij] = await tx.sql<Bewaardthema>('select versie, kleuren, logo from regiothema where regio_id = $1 order by versie desc limit 1', [tx.regioId]);
    return rij;
  }

  async vergrendel(tx: Tx): Promise<void> {
    await tx.sql('select 1 from regio where regio_id = $1 for no key update', [tx.regioId]);
  }

  async bewaar(tx: Tx, { versie, kleuren, logo }: Bewaardthema): Promise<string> {
    const id = nieuwId();
    await tx.sql('insert into regiothema (regio_id, id, versie, kleuren, logo, gemaakt_door) values ($1, $2, $3, $4, $5, $6)', [
      tx.regioId, id, versie, kleuren === null ? null : JSON.stringify(kleuren), logo, tx.lidId,
    ]);
    return id;
  }
}
