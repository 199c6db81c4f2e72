import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';

export interface BsnRij {
  readonly verzegeld: Buffer;
}

/** The sealed number of one casus, for who may read data group `bsn` of it. */
@Injectable()
export class BsnRepository {
  /** @throws {NietGevonden} the casus is not there, or this lid has no ground for its BSN: told apart by nobody */
  async eisGrond(tx: Tx, casusId: string): Promise<void> {
    const [rij] = await tx.sql<{ mag: boolean }>("select leesrecht($1, 'bsn', mijn_organisatie(), 'R') as mag", [casusId]);
    if (!rij?.mag) throw new NietGevonden('casusId');
  }

  async haal(tx: Tx, casusId: string): Promise<BsnRij | undefined> {
    return (await tx.sql<BsnRij>('select verzegeld from bsn where regio_id = $1 and casus_id = $2', [tx.regioId, casusId]))[0];
  }

  async bewaar(tx: Tx, casusId: string, verzegeld: Buffer): Promise<void> {
    await tx.sql(
      `insert into bsn (regio_id, casus_id, bron_organisatie_id, verzegeld, vastgelegd_door) values ($1, $2, $3, $4, $5)
       on conflict (regio_id, casus_id) do update set verzegeld = excluded.verzegeld, vastgelegd_op = now(), vastgelegd_door = excluded.vastgelegd_door`,
      [tx.regioId, casusId, tx.ctx.organisatieId, verzegeld, tx.lidId],
    );
  }
}
