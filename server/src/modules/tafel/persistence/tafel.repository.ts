import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Ritme, Tafelsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';

export interface Tafel {
  readonly id: string;
  readonly naam: string;
  readonly ritme: Ritme;
  readonly voorzitterLidId: string;
  /** Whether this lid chairs it, as voorzitter, as deputy of this tafel or of the route. */
  readonly benVoorzitter: boolean;
  /** Who works out and fixes what the table decided, beside the chair. */
  readonly secretarisNaam: string | null;
  readonly benSecretaris: boolean;
  readonly beeindigd: boolean;
}

const KOLOMMEN = `f.id, f.naam, f.ritme, f.voorzitter_lid_id as "voorzitterLidId", f.id in (select mijn_tafels()) as "benVoorzitter",
  (select l.naam from tafelsecretaris s join lid l on l.regio_id = s.regio_id and l.id = s.lid_id
    where s.regio_id = f.regio_id and s.tafel_id = f.id and s.tot is null) as "secretarisNaam",
  f.id in (select mijn_secretariaten()) as "benSecretaris", f.beeindigd_op is not null as beeindigd`;

/** Tafels of the regio. */
@Injectable()
export class TafelRepository {
  /** Tables that take casussen; those that this lid chairs first. */
  lijst(tx: Tx): Promise<Tafel[]> {
    return tx.sql<Tafel>(
      `select ${KOLOMMEN} from tafel f where f.regio_id = $1 and f.soort = 'uitvoering' and f.beeindigd_op is null order by "benVoorzitter" desc, f.naam, f.id`,
      [tx.regioId],
    );
  }

  /** @throws {NietGevonden} unknown, of another regio, or a table that takes no casussen */
  async haal(tx: Tx, id: string): Promise<Tafel> {
    const [tafel] = await tx.sql<Tafel>(`select ${KOLOMMEN} from tafel f where f.regio_id = $1 and f.id = $2 and f.soort = 'uitvoering'`, [tx.regioId, id]);
    if (!tafel) throw new NietGevonden('tafelId');
    return tafel;
  }

  /** Who is secretary from now on, if anybody; who it was is kept. */
  async wijsSecretarisAan(tx: Tx, tafelId: string, lidId: string | null): Promise<void> {
    await tx.sql('update tafelsecretaris set tot = clock_timestamp() where regio_id = $1 and tafel_id = $2 and tot is null', [tx.regioId, tafelId]);
    if (!lidId) return;
    await tx.sql('insert into tafelsecretaris (regio_id, id, tafel_id, lid_id, aangewezen_door) values ($1, $2, $3, $4, $5)', [tx.regioId, nieuwId(), tafelId, lidId, tx.lidId]);
  }

  /** The secretary of the tafel under whose agendapunt this stands. */
  async secretarisVanPunt(tx: Tx, agendapuntId: string): Promise<string | null> {
    const [rij] = await tx.sql<{ lidId: string }>(
      `select s.lid_id as "lidId" from agendapunt a
         join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
         join tafelsecretaris s on s.regio_id = z.regio_id and s.tafel_id = z.tafel_id and s.tot is null
       where a.regio_id = $1 and a.id = $2`, [tx.regioId, agendapuntId]);
    return rij?.lidId ?? null;
  }

  async voegToe(tx: Tx, tafel: Omit<Tafel, 'benVoorzitter' | 'secretarisNaam' | 'benSecretaris' | 'beeindigd'> & { readonly soort: Tafelsoort }): Promise<void> {
    await tx.sql('insert into tafel (regio_id, id, naam, voorzitter_lid_id, ritme, soort) values ($1, $2, $3, $4, $5, $6)', [
      tx.regioId, tafel.id, tafel.naam, tafel.voorzitterLidId, tafel.ritme, tafel.soort,
    ]);
  }
}
