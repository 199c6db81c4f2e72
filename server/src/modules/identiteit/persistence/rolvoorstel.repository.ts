import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Rolvoorstel } from '../domain/rolvoorstel.js';

/** With the names that a beheerder reads. */
export interface GelezenRolvoorstel extends Rolvoorstel {
  readonly organisatieNaam: string;
  readonly voorgesteldDoorNaam: string;
  /** The role the person has now; null for who is invited. */
  readonly rolNu: string | null;
}

const SELECT = `select v.id, v.lid_id as "lidId", v.email, v.naam, v.functie, v.organisatie_id as "organisatieId", v.rol, v.voorgesteld_door as "voorgesteldDoor",
    v.voorgesteld_op as "voorgesteldOp", v.besloten_op as "beslotenOp", v.akkoord, o.naam as "organisatieNaam", d.naam as "voorgesteldDoorNaam",
    case when v.email is null then l.rol end as "rolNu"
  from rolvoorstel v join organisatie o on o.regio_id = v.regio_id and o.id = v.organisatie_id
    join lid d on d.regio_id = v.regio_id and d.id = v.voorgesteld_door
    left join lid l on l.regio_id = v.regio_id and l.id = v.lid_id
  where v.regio_id = $1`;

/** Proposals of roles; row-level security shows them to the beheerders of the regio. */
@Injectable()
export class RolvoorstelRepository {
  open(tx: Tx): Promise<GelezenRolvoorstel[]> {
    return tx.sql<GelezenRolvoorstel>(`${SELECT} and v.besloten_op is null order by v.voorgesteld_op, v.id limit 100`, [tx.regioId]);
  }

  /** Locked until the end of the act. @throws {NietGevonden} */
  async voorBesluit(tx: Tx, id: string): Promise<GelezenRolvoorstel> {
    await tx.sql('select 1 from rolvoorstel where regio_id = $1 and id = $2 for update', [tx.regioId, id]);
    const [rij] = await tx.sql<GelezenRolvoorstel>(`${SELECT} and v.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('voorstelId');
    return rij;
  }

  /** From here until the end of the act nobody else proposes for this lid. */
  async isOpenVoor(tx: Tx, lidId: string): Promise<boolean> {
    await tx.sql('select 1 from lid where regio_id = $1 and id = $2 for update', [tx.regioId, lidId]);
    const rijen = await tx.sql('select 1 from rolvoorstel where regio_id = $1 and lid_id = $2 and email is null and besloten_op is null', [tx.regioId, lidId]);
    return rijen.length > 0;
  }

  async bewaar(tx: Tx, v: Pick<Rolvoorstel, 'id' | 'lidId' | 'email' | 'naam' | 'functie' | 'organisatieId' | 'rol'>): Promise<void> {
    await tx.sql(
      'insert into rolvoorstel (regio_id, id, lid_id, email, naam, functie, organisatie_id, rol, voorgesteld_door) values ($1, $2, $3, lower($4), $5, $6, $7, $8, $9)',
      [tx.regioId, v.id, v.lidId, v.email, v.naam, v.functie, v.organisatieId, v.rol, tx.lidId],
    );
  }

  async beslis(tx: Tx, id: string, akkoord: boolean, lidId: string | null): Promise<void> {
    await tx.sql('update rolvoorstel set besloten_door = $3, besloten_op = now(), akkoord = $4, lid_id = coalesce(lid_id, $5) where regio_id = $1 and id = $2', [
      tx.regioId, id, tx.lidId, akkoord, lidId,
    ]);
  }

  async zetRol(tx: Tx, lidId: string, rol: string): Promise<void> {
    await tx.sql('update lid set rol = $3 where regio_id = $1 and id = $2', [tx.regioId, lidId, rol]);
  }

  async beeindigLid(tx: Tx, lidId: string): Promise<void> {
    await tx.sql('update lid set beeindigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, lidId]);
  }

  /** Whoever gets another role, or none, signs in anew. */
  async beeindigSessies(tx: Tx, lidId: string): Promise<void> {
    await tx.sql('select sessies_van_lid_beeindigen($1)', [lidId]);
  }
}
