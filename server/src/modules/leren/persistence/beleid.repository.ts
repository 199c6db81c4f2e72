import { Injectable } from '@nestjs/common';
import type { Beleidsuitkomst } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Beleidspunt, Beleidstafel, Signaal } from '../domain/beleid.js';

type Rij = Omit<Beleidspunt, 'afronding'> & { afgerondOp: Date | null; uitkomst: Beleidsuitkomst | null; slotzin: string | null };

const PUNT = `select p.id, p.tafel_id as "tafelId", p.titel, p.tekst, p.herkomst, p.herkomst_sleutel as "herkomstSleutel",
  p.toegevoegd_op as "toegevoegdOp", p.afgerond_op as "afgerondOp", p.uitkomst, p.slotzin from beleidspunt p where p.regio_id = $1`;

export interface NieuwPunt extends Pick<Beleidspunt, 'id' | 'titel' | 'tekst' | 'herkomst' | 'herkomstSleutel'> {
  readonly tafel: Pick<Beleidstafel, 'id' | 'soort'>;
  readonly uitPuntId: string | null;
}

/** Agendas on which no casus can stand. */
@Injectable()
export class BeleidRepository {
  tafels(tx: Tx): Promise<Beleidstafel[]> {
    return tx.sql<Beleidstafel>(
      `select f.id, f.naam, f.soort, f.id in (select mijn_tafels()) as "benVoorzitter" from tafel f
       where f.regio_id = $1 and f.soort in ('beleid', 'bestuur') and f.beeindigd_op is null order by f.soort, f.naam, f.id`,
      [tx.regioId],
    );
  }

  async punten(tx: Tx): Promise<Beleidspunt[]> {
    return (await tx.sql<Rij>(`${PUNT} order by p.afgerond_op desc nulls first, p.toegevoegd_op, p.id`, [tx.regioId])).map(punt);
  }

  /** @throws {NietGevonden} */
  async punt(tx: Tx, id: string): Promise<Beleidspunt> {
    const [rij] = await tx.sql<Rij>(`${PUNT} and p.id = $2 for update`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('puntId');
    return punt(rij);
  }

  signalen(tx: Tx, dagen: number, minstens: number): Promise<Signaal[]> {
    return tx.sql<Signaal>('select herkomst, sleutel, aantal from beleidssignalen($1, $2) order by aantal desc, herkomst, sleutel', [dagen, minstens]);
  }

  async voegToe(tx: Tx, { id, tafel, titel, tekst, herkomst, herkomstSleutel, uitPuntId }: NieuwPunt): Promise<void> {
    await tx.sql(
      `insert into beleidspunt (regio_id, id, tafel_id, tafel_soort, titel, tekst, herkomst, herkomst_sleutel, uit_punt_id, toegevoegd_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.regioId, id, tafel.id, tafel.soort, titel, tekst, herkomst, herkomstSleutel, uitPuntId, tx.lidId],
    );
  }

  async rondAf(tx: Tx, id: string, uitkomst: Beleidsuitkomst, slotzin: string): Promise<void> {
    await tx.sql('update beleidspunt set afgerond_op = now(), afgerond_door = $3, uitkomst = $4, slotzin = $5 where regio_id = $1 and id = $2', [
      tx.regioId, id, tx.lidId, uitkomst, slotzin,
    ]);
  }
}

function punt({ afgerondOp, uitkomst, slotzin, ...rest }: Rij): Beleidspunt {
  return { ...rest, afronding: afgerondOp && uitkomst && slotzin ? { op: afgerondOp, uitkomst, slotzin } : null };
}
