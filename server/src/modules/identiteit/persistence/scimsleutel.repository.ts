import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { Gate } from './gate.js';

/** On whose behalf a provider acts: the beheerder who made the key, for the people of one organisatie. */
export interface GevondenSleutel {
  readonly regioId: string;
  readonly sleutelId: string;
  readonly organisatieId: string;
  readonly standaardRol: Rol;
  readonly lidId: string;
  readonly accountId: string;
  readonly naam: string;
  readonly lidOrganisatieId: string;
}

export interface Scimsleutel {
  readonly id: string;
  readonly naam: string;
  readonly organisatieNaam: string;
  readonly standaardRol: Rol;
  readonly gemaaktDoor: string;
  readonly gemaaktDoorNaam: string;
  readonly bevestigdDoorNaam: string | null;
  readonly verlooptOp: Date;
  readonly bevestigdOp: Date | null;
  readonly ingetrokkenOp: Date | null;
  readonly verlopen: boolean;
}

const SELECT = `select s.id, s.naam, o.naam as "organisatieNaam", s.standaard_rol as "standaardRol", s.gemaakt_door as "gemaaktDoor", m.naam as "gemaaktDoorNaam",
    b.naam as "bevestigdDoorNaam", s.verloopt_op as "verlooptOp", s.bevestigd_op as "bevestigdOp", s.ingetrokken_op as "ingetrokkenOp", s.verloopt_op <= now() as verlopen
  from scim_sleutel s join organisatie o on o.regio_id = s.regio_id and o.id = s.organisatie_id join lid m on m.regio_id = s.regio_id and m.id = s.gemaakt_door
    left join lid b on b.regio_id = s.regio_id and b.id = s.bevestigd_door
  where s.regio_id = $1`;

/** Keys of SCIM; of the key itself only a hash is kept. */
@Injectable()
export class ScimsleutelRepository {
  constructor(private readonly gate: Gate) {}

  /** Before there is a regio: a key that is confirmed, not expired, not revoked, of a beheerder who still is one. */
  async vind(hash: Buffer): Promise<GevondenSleutel | undefined> {
    const [rij] = await this.gate.rows<GevondenSleutel>(
      `select regio_id as "regioId", sleutel_id as "sleutelId", organisatie_id as "organisatieId", standaard_rol as "standaardRol", lid_id as "lidId",
         account_id as "accountId", naam, lid_organisatie_id as "lidOrganisatieId" from scim_sleutel_vinden($1)`,
      [hash],
    );
    return rij;
  }

  lijst(tx: Tx): Promise<Scimsleutel[]> {
    return tx.sql<Scimsleutel>(`${SELECT} order by s.ingetrokken_op is not null, s.gemaakt_op desc, s.id limit 100`, [tx.regioId]);
  }

  /** Locked until the end of the act. @throws {NietGevonden} */
  async haal(tx: Tx, id: string): Promise<Scimsleutel> {
    await tx.sql('select 1 from scim_sleutel where regio_id = $1 and id = $2 for no key update', [tx.regioId, id]);
    const [rij] = await tx.sql<Scimsleutel>(`${SELECT} and s.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('sleutelId');
    return rij;
  }

  async bewaar(tx: Tx, s: { id: string; naam: string; organisatieId: string; standaardRol: Rol; dagen: number; hash: Buffer }): Promise<void> {
    await tx.sql(
      `insert into scim_sleutel (regio_id, id, organisatie_id, naam, hash, standaard_rol, gemaakt_door, verloopt_op)
       values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8))`,
      [tx.regioId, s.id, s.organisatieId, s.naam, s.hash, s.standaardRol, tx.lidId, s.dagen],
    );
  }

  async bevestig(tx: Tx, id: string): Promise<void> {
    await tx.sql('update scim_sleutel set bevestigd_door = $3, bevestigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, id, tx.lidId]);
  }

  async trekIn(tx: Tx, id: string): Promise<void> {
    await tx.sql('update scim_sleutel set ingetrokken_door = $3, ingetrokken_op = now() where regio_id = $1 and id = $2', [tx.regioId, id, tx.lidId]);
  }
}
