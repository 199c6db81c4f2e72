import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Ritme, Tafelsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';

/** A tafel of any kind as the beheerder sees it, also after its end. */
export interface BeheerdeTafel {
  readonly id: string;
  readonly naam: string;
  readonly soort: Tafelsoort;
  readonly ritme: Ritme;
  readonly voorzitterLidId: string;
  readonly voorzitterNaam: string;
  readonly plaatsvervangerLidId: string | null;
  readonly plaatsvervangerNaam: string | null;
  readonly beeindigdOp: Date | null;
  /** Whether a zitting is planned, published or open. */
  readonly heeftZitting: boolean;
}

/** What changes about a tafel. */
export type Tafelwijziging = Pick<BeheerdeTafel, 'naam' | 'ritme' | 'voorzitterLidId' | 'plaatsvervangerLidId'>;

const SELECT = `select f.id, f.naam, f.soort, f.ritme, f.voorzitter_lid_id as "voorzitterLidId", v.naam as "voorzitterNaam",
    f.plaatsvervanger_lid_id as "plaatsvervangerLidId", p.naam as "plaatsvervangerNaam", f.beeindigd_op as "beeindigdOp", tafel_heeft_zitting(f.id) as "heeftZitting"
  from tafel f join lid v on v.regio_id = f.regio_id and v.id = f.voorzitter_lid_id
    left join lid p on p.regio_id = f.regio_id and p.id = f.plaatsvervanger_lid_id
  where f.regio_id = $1`;

@Injectable()
export class TafelbeheerRepository {
  lijst(tx: Tx): Promise<BeheerdeTafel[]> {
    return tx.sql<BeheerdeTafel>(`${SELECT} order by f.beeindigd_op is not null, f.soort desc, f.naam, f.id`, [tx.regioId]);
  }

  /** Locked until the end of the act. @throws {NietGevonden} */
  async haal(tx: Tx, id: string): Promise<BeheerdeTafel> {
    await tx.sql('select 1 from tafel where regio_id = $1 and id = $2 for no key update', [tx.regioId, id]);
    const [rij] = await tx.sql<BeheerdeTafel>(`${SELECT} and f.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('tafelId');
    return rij;
  }

  /** From here until the end of the act no other tafel gets a name. */
  async heetZo(tx: Tx, naam: string, behalve: string | null): Promise<boolean> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('tafels:' || $1, 0))", [tx.regioId]);
    const rijen = await tx.sql('select 1 from tafel where regio_id = $1 and lower(naam) = lower($2) and id is distinct from $3::uuid and beeindigd_op is null', [tx.regioId, naam, behalve]);
    return rijen.length > 0;
  }

  async wijzig(tx: Tx, id: string, { naam, ritme, voorzitterLidId, plaatsvervangerLidId }: Tafelwijziging): Promise<void> {
    await tx.sql('update tafel set naam = $3, ritme = $4, voorzitter_lid_id = $5, plaatsvervanger_lid_id = $6 where regio_id = $1 and id = $2', [
      tx.regioId, id, naam, ritme, voorzitterLidId, plaatsvervangerLidId,
    ]);
  }

  async beeindig(tx: Tx, id: string, reden: string): Promise<void> {
    await tx.sql('update tafel set beeindigd_op = now(), beeindigd_reden = $3 where regio_id = $1 and id = $2', [tx.regioId, id, reden]);
  }
}
