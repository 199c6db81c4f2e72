import { Injectable } from '@nestjs/common';
import { BevestigingNodig, NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { BEVESTIGING_MINUTEN, ZITTING_UREN } from '../../../platform/permissions/bevestiging.js';

/** Takes a fresh proof of identity along into a zitting, so that nobody is asked in the middle of it. */
@Injectable()
export class Bevestigingen {
  /**
   * Answers until when the proof counts in this zitting at most; closing the zitting ends it sooner.
   * @throws {NietGevonden} for a zitting that is closed, unknown or not for this lid
   * @throws {BevestigingNodig} when the proof is too old to take along
   */
  async neemMee(tx: Tx, zittingId: string): Promise<Date> {
    const [zitting] = await tx.sql('select 1 from zitting where regio_id = $1 and id = $2 and gesloten_op is null', [tx.regioId, zittingId]);
    if (!zitting) throw new NietGevonden('zittingId');
    const [bewijs] = await tx.sql<{ tot: Date | null }>('select sessie_zitting_meenemen($1, $2, $3, $4) as tot', [
      tx.ctx.sessie?.id,
      zittingId,
      BEVESTIGING_MINUTEN,
      ZITTING_UREN,
    ]);
    if (!bewijs?.tot) throw new BevestigingNodig();
    return bewijs.tot;
  }
}
