import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Ritme, Tafelsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';

export interface Tafel {
  readonly id: string;
  readonly naam: string;
  readonly ritme: Ritme;
  readonly voorzitterLidId: string;
  /** Whether this lid chairs it, as voorzitter or as deputy of the route. */
  readonly benVoorzitter: boolean;
}

const KOLOMMEN = `f.id, f.naam, f.ritme, f.voorzitter_lid_id as "voorzitterLidId", f.id in (select mijn_tafels()) as "benVoorzitter"`;

/** Tafels of the regio. */
@Injectable()
export class TafelRepository {
  /** Tables that take casussen; those that this lid chairs first. */
  lijst(tx: Tx): Promise<Tafel[]> {
    return tx.sql<Tafel>(
      `select ${KOLOMMEN} from tafel f where f.regio_id = $1 and f.soort = 'uitvoering' order by 5 desc, f.naam, f.id`,
      [tx.regioId],
    );
  }

  /** @throws {NietGevonden} unknown, of another regio, or a table that takes no casussen */
  async haal(tx: Tx, id: string): Promise<Tafel> {
    const [tafel] = await tx.sql<Tafel>(`select ${KOLOMMEN} from tafel f where f.regio_id = $1 and f.id = $2 and f.soort = 'uitvoering'`, [tx.regioId, id]);
    if (!tafel) throw new NietGevonden('tafelId');
    return tafel;
  }

  async voegToe(tx: Tx, tafel: Omit<Tafel, 'benVoorzitter'> & { readonly soort: Tafelsoort }): Promise<void> {
    await tx.sql('insert into tafel (regio_id, id, naam, voorzitter_lid_id, ritme, soort) values ($1, $2, $3, $4, $5, $6)', [
      tx.regioId, tafel.id, tafel.naam, tafel.voorzitterLidId, tafel.ritme, tafel.soort,
    ]);
  }
}
