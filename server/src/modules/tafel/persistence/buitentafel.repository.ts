import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';

/** That a casus was solved beside the table, and how, in one sentence. */
export interface Oplossing {
  readonly id: string;
  readonly casusId: string;
  readonly zin: string;
  readonly opgelostOp: Date;
  readonly opgelostDoorNaam: string;
}

const SELECT = `select b.id, b.casus_id as "casusId", b.zin, b.opgelost_op as "opgelostOp", l.naam as "opgelostDoorNaam"
  from buitentafel b join lid l on l.regio_id = b.regio_id and l.id = b.opgelost_door where b.regio_id = $1 and b.heropend_op is null`;

/** Casussen that wait for no place on an agenda, because they were solved beside it. */
@Injectable()
export class BuitentafelRepository {
  async vind(tx: Tx, casusId: string): Promise<Oplossing | undefined> {
    return (await tx.sql<Oplossing>(`${SELECT} and b.casus_id = $2`, [tx.regioId, casusId]))[0];
  }

  /** Ids of casussen this lid may see. */
  async alle(tx: Tx): Promise<Set<string>> {
    return new Set((await tx.sql<Oplossing>(SELECT, [tx.regioId])).map(({ casusId }) => casusId));
  }

  /** @returns whether nobody was first */
  async losOp(tx: Tx, casusId: string, zin: string): Promise<boolean> {
    const rijen = await tx.sql(
      `insert into buitentafel (regio_id, id, casus_id, zin, opgelost_door) values ($1, $2, $3, $4, $5)
       on conflict (regio_id, casus_id) where heropend_op is null do nothing returning id`,
      [tx.regioId, nieuwId(), casusId, zin, tx.lidId]);
    return rijen.length > 0;
  }

  /** @returns whether there was something to bring back */
  async heropen(tx: Tx, casusId: string, reden: string): Promise<boolean> {
    const rijen = await tx.sql(
      `update buitentafel set heropend_op = clock_timestamp(), heropend_door = $3, heropend_reden = $4
       where regio_id = $1 and casus_id = $2 and heropend_op is null returning id`,
      [tx.regioId, casusId, tx.lidId, reden]);
    return rijen.length > 0;
  }

  /** Zittingen to come or going on where this casus is still to be dealt with, in id order. */
  async zittingenMet(tx: Tx, casusId: string): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `select distinct z.id from agendapunt_casus c
         join agendapunt p on p.regio_id = c.regio_id and p.id = c.agendapunt_id and p.vervallen_op is null and p.behandeld_op is null
         join zitting z on z.regio_id = c.regio_id and z.id = c.zitting_id and z.gesloten_op is null
       where c.regio_id = $1 and c.casus_id = $2 order by z.id`,
      [tx.regioId, casusId]);
    return rijen.map(({ id }) => id);
  }
}
