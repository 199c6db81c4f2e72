import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';

/** Own promises; those of others do not exist here. */
@Injectable()
export class GeheimhoudingRepository {
  async aanvaardOp(tx: Tx, versie: number): Promise<Date | undefined> {
    const [rij] = await tx.sql<{ op: Date }>('select aanvaard_op as op from geheimhouding where regio_id = $1 and lid_id = $2 and versie = $3', [
      tx.regioId, tx.lidId, versie,
    ]);
    return rij?.op;
  }

  /** Answers whether this was the first time. */
  async aanvaard(tx: Tx, versie: number): Promise<boolean> {
    const rijen = await tx.sql(
      'insert into geheimhouding (regio_id, id, lid_id, versie) values ($1, $2, $3, $4) on conflict (regio_id, lid_id, versie) do nothing returning id',
      [tx.regioId, nieuwId(), tx.lidId, versie],
    );
    return rijen.length > 0;
  }
}
