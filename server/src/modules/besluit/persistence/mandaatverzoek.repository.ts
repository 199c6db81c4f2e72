import { Injectable } from '@nestjs/common';
import { AlGewijzigd, NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Mandaatverzoek } from '../domain/mandaatregister.js';

/** A request with the names a reader knows. */
export interface GelezenVerzoek extends Mandaatverzoek {
  readonly gevraagdDoorNaam: string;
  readonly gevraagdDoorFunctie: string;
  readonly beslistDoorNaam: string | null;
  readonly beslistDoorFunctie: string | null;
}

export type NieuwVerzoek = Pick<Mandaatverzoek, 'id' | 'mandaatId' | 'organisatieId' | 'soort' | 'reden'>;

const SELECT = `
  select v.id, v.mandaat_id as "mandaatId", v.organisatie_id as "organisatieId", v.soort, v.reden, v.gevraagd_op as "gevraagdOp",
    v.gevraagd_door as "gevraagdDoor", g.naam as "gevraagdDoorNaam", coalesce(nullif(g.functie, ''), g.rol) as "gevraagdDoorFunctie",
    v.beslist_op as "beslistOp", b.naam as "beslistDoorNaam", coalesce(nullif(b.functie, ''), b.rol) as "beslistDoorFunctie", v.akkoord, v.antwoord,
    v.teruggenomen_op as "teruggenomenOp", v.teruggenomen_reden as "teruggenomenReden"
  from mandaatverzoek v
    join lid g on g.regio_id = v.regio_id and g.id = v.gevraagd_door
    left join lid b on b.regio_id = v.regio_id and b.id = v.beslist_door
  where v.regio_id = $1`;

/** Who asked to grant, replace or withdraw a mandate, and who agreed. */
@Injectable()
export class MandaatverzoekRepository {
  /** Oldest first. */
  lijst(tx: Tx): Promise<GelezenVerzoek[]> {
    return tx.sql<GelezenVerzoek>(`${SELECT} order by v.gevraagd_op, v.id`, [tx.regioId]);
  }

  /** @throws {NietGevonden} */
  async haal(tx: Tx, id: string): Promise<GelezenVerzoek> {
    const [verzoek] = await tx.sql<GelezenVerzoek>(`${SELECT} and v.id = $2`, [tx.regioId, id]);
    if (!verzoek) throw new NietGevonden('verzoekId');
    return verzoek;
  }

  async bewaar(tx: Tx, v: NieuwVerzoek): Promise<void> {
    await tx.sql(
      'insert into mandaatverzoek (regio_id, id, mandaat_id, organisatie_id, soort, reden, gevraagd_door) values ($1, $2, $3, $4, $5, $6, $7)',
      [tx.regioId, v.id, v.mandaatId, v.organisatieId, v.soort, v.reden, tx.lidId],
    );
  }

  /** @throws {AlGewijzigd} when a colleague judged it in the meantime */
  async beslis(tx: Tx, id: string, akkoord: boolean, antwoord: string | null): Promise<void> {
    const beslist = await tx.sql(
      `update mandaatverzoek set beslist_op = now(), beslist_door = $3, akkoord = $4, antwoord = $5
       where regio_id = $1 and id = $2 and beslist_op is null and teruggenomen_op is null returning id`,
      [tx.regioId, id, tx.lidId, akkoord, antwoord],
    );
    if (beslist.length === 0) throw new AlGewijzigd();
  }

  /** @throws {AlGewijzigd} when a colleague judged it in the meantime */
  async neemTerug(tx: Tx, id: string, reden: string): Promise<void> {
    const terug = await tx.sql(
      `update mandaatverzoek set teruggenomen_op = now(), teruggenomen_reden = $3
       where regio_id = $1 and id = $2 and beslist_op is null and teruggenomen_op is null returning id`,
      [tx.regioId, id, reden],
    );
    if (terug.length === 0) throw new AlGewijzigd();
  }
}
