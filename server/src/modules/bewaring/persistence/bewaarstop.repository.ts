import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';

export interface Bewaarstop {
  readonly id: string;
  readonly casusId: string;
  readonly reden: string;
  /** Who asks for it. */
  readonly gezag: string;
  readonly gezetOp: Date;
  readonly gezetDoorNaam: string;
  readonly opgehevenOp: Date | null;
  readonly opheffingsreden: string | null;
}

const SELECT = `select s.id, s.casus_id as "casusId", s.reden, s.gezag, s.gezet_op as "gezetOp", l.naam as "gezetDoorNaam", s.opgeheven_op as "opgehevenOp", s.opheffingsreden
  from bewaarstop s join lid l on l.regio_id = s.regio_id and l.id = s.gezet_door where s.regio_id = $1`;

@Injectable()
export class BewaarstopRepository {
  lijst(tx: Tx, casusId: string): Promise<Bewaarstop[]> {
    return tx.sql<Bewaarstop>(`${SELECT} and s.casus_id = $2 order by s.gezet_op desc, s.id`, [tx.regioId, casusId]);
  }

  async haal(tx: Tx, id: string): Promise<Bewaarstop | undefined> {
    return (await tx.sql<Bewaarstop>(`${SELECT} and s.id = $2`, [tx.regioId, id]))[0];
  }

  async zet(tx: Tx, casusId: string, reden: string, gezag: string): Promise<string> {
    const id = nieuwId();
    await tx.sql('insert into bewaarstop (regio_id, id, casus_id, reden, gezag, gezet_door) values ($1, $2, $3, $4, $5, $6)', [tx.regioId, id, casusId, reden, gezag, tx.lidId]);
    return id;
  }

  /** Answers whether it still stood. */
  async hefOp(tx: Tx, id: string, reden: string): Promise<boolean> {
    const rijen = await tx.sql(
      'update bewaarstop set opgeheven_op = now(), opgeheven_door = $3, opheffingsreden = $4 where regio_id = $1 and id = $2 and opgeheven_op is null returning id',
      [tx.regioId, id, tx.lidId, reden],
    );
    return rijen.length > 0;
  }
}
