import { Injectable } from '@nestjs/common';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';

export interface UitnodigingRij {
  readonly id: string;
  readonly lidId: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: Rol;
  readonly organisatieNaam: string;
  readonly uitgenodigdOp: Date;
  readonly verlooptOp: Date;
  readonly aangenomenOp: Date | null;
  readonly ingetrokkenOp: Date | null;
  readonly beeindigdOp: Date | null;
}

/** Invitations of the regio; row-level security shows them to its beheerder only, and those of a client to who answers for the casus. */
@Injectable()
export class UitnodigingenRepository {
  lijst(tx: Tx): Promise<UitnodigingRij[]> {
    return tx.sql<UitnodigingRij>(
      `select u.id, u.lid_id as "lidId", l.naam, u.email, l.rol, o.naam as "organisatieNaam", u.uitgenodigd_op as "uitgenodigdOp",
         u.verloopt_op as "verlooptOp", u.aangenomen_op as "aangenomenOp", u.ingetrokken_op as "ingetrokkenOp", l.beeindigd_op as "beeindigdOp"
       from uitnodiging u join lid l on l.regio_id = u.regio_id and l.id = u.lid_id
         join organisatie o on o.regio_id = l.regio_id and o.id = l.organisatie_id
       where u.regio_id = $1 order by u.uitgenodigd_op desc, u.id limit 100`,
      [tx.regioId],
    );
  }

  async bewaar(tx: Tx, rij: { id: string; lidId: string; email: string; hash: Buffer; dagen: number; clientId: string | null }): Promise<void> {
    await tx.sql(
      `insert into uitnodiging (regio_id, id, lid_id, email, hash, verloopt_op, client_id) values ($1, $2, $3, lower($4), $5, now() + make_interval(days => $6), $7)`,
      [tx.regioId, rij.id, rij.lidId, rij.email, rij.hash, rij.dagen, rij.clientId],
    );
  }

  /** Answers the lid that was invited, or nothing when the invitation is no longer open. */
  async trekIn(tx: Tx, id: string): Promise<string | undefined> {
    const [rij] = await tx.sql<{ lid_id: string }>(
      `update uitnodiging set ingetrokken_op = now() where regio_id = $1 and id = $2 and aangenomen_op is null and ingetrokken_op is null returning lid_id`,
      [tx.regioId, id],
    );
    if (rij) await tx.sql('update lid set beeindigd_op = now() where regio_id = $1 and id = $2', [tx.regioId, rij.lid_id]);
    return rij?.lid_id;
  }

  async namen(tx: Tx, organisatieId: string): Promise<{ regioNaam: string; organisatieNaam: string } | undefined> {
    const [rij] = await tx.sql<{ regioNaam: string; organisatieNaam: string }>(
      `select r.naam as "regioNaam", o.naam as "organisatieNaam" from regio r join organisatie o on o.regio_id = r.regio_id where r.regio_id = $1 and o.id = $2`,
      [tx.regioId, organisatieId],
    );
    return rij;
  }

  async neemAan(tx: Tx, hash: Buffer, accountId: string): Promise<{ uitnodigingId: string; lidId: string } | undefined> {
    const [rij] = await tx.sql<{ uitnodigingId: string; lidId: string }>(
      `select uitnodiging_id as "uitnodigingId", aangenomen_lid_id as "lidId" from uitnodiging_aannemen($1, $2)`,
      [hash, accountId],
    );
    return rij;
  }
}
