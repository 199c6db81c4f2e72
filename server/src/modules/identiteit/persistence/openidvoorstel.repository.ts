import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Openidvoorstel } from '../domain/openidvoorstel.js';

/** With the name that a beheerder reads. */
export interface GelezenOpenidvoorstel extends Openidvoorstel {
  readonly voorgesteldDoorNaam: string;
  readonly voorgesteldOp: Date;
}

const SELECT = `select v.id, v.uitgever, v.client_id as "clientId", v.niveaus, v.kenmerk, v.actief, v.nieuwe_sleutel as "nieuweSleutel",
    v.voorgesteld_door as "voorgesteldDoor", l.naam as "voorgesteldDoorNaam", v.voorgesteld_op as "voorgesteldOp", v.besloten_op as "beslotenOp"
  from openid_voorstel v join lid l on l.regio_id = v.regio_id and l.id = v.voorgesteld_door
  where v.regio_id = $1`;

/** Proposals of another provider; row-level security shows them to the beheerders of the regio. */
@Injectable()
export class OpenidvoorstelRepository {
  async open(tx: Tx): Promise<GelezenOpenidvoorstel | undefined> {
    const [rij] = await tx.sql<GelezenOpenidvoorstel>(`${SELECT} and v.besloten_op is null`, [tx.regioId]);
    return rij;
  }

  /** From here until the end of the act nobody else proposes in this regio. */
  async sluit(tx: Tx): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('openid:' || $1, 0))", [tx.regioId]);
  }

  /** Locked until the end of the act. @throws {NietGevonden} */
  async voorBesluit(tx: Tx, id: string): Promise<GelezenOpenidvoorstel> {
    await tx.sql('select 1 from openid_voorstel where regio_id = $1 and id = $2 for no key update', [tx.regioId, id]);
    const [rij] = await tx.sql<GelezenOpenidvoorstel>(`${SELECT} and v.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('voorstelId');
    return rij;
  }

  async bewaar(tx: Tx, v: Omit<Openidvoorstel, 'voorgesteldDoor' | 'beslotenOp'>): Promise<void> {
    await tx.sql(
      `insert into openid_voorstel (regio_id, id, uitgever, client_id, niveaus, kenmerk, actief, nieuwe_sleutel, voorgesteld_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.regioId, v.id, v.uitgever, v.clientId, v.niveaus, v.kenmerk, v.actief, v.nieuweSleutel, tx.lidId],
    );
  }

  async beslis(tx: Tx, id: string, akkoord: boolean): Promise<void> {
    await tx.sql('update openid_voorstel set besloten_door = $3, besloten_op = now(), akkoord = $4 where regio_id = $1 and id = $2', [tx.regioId, id, tx.lidId, akkoord]);
  }
}
