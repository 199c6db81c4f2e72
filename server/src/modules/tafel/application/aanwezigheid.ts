import { Injectable } from '@nestjs/common';
import { zittingkamer } from '@doorbraaktafel/shared/live';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Geheimhouding } from '../../organisatie/index.js';
import { AanwezigheidRepository } from '../persistence/aanwezigheid.repository.js';
import { ZittingRepository } from '../persistence/zitting.repository.js';

interface Invoer {
  readonly opdrachtId: string;
  readonly zittingId: string;
}

/** Saying that you are at the zitting, or leave it. Answers the id of the zitting. */
@Injectable()
export class Aanwezigheid {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zittingen: ZittingRepository,
    private readonly aanwezigheid: AanwezigheidRepository,
    private readonly geheimhouding: Geheimhouding,
  ) {}

  meld(ctx: Context, invoer: Invoer): Promise<string> {
    return this.verander(ctx, invoer, 'aanwezigheidMelden', (tx) => this.aanwezigheid.meld(tx, invoer.zittingId));
  }

  meldAf(ctx: Context, invoer: Invoer): Promise<string> {
    return this.verander(ctx, invoer, 'aanwezigheidAfmelden', (tx) => this.aanwezigheid.meldAf(tx, invoer.zittingId));
  }

  private verander(ctx: Context, invoer: Invoer, naam: string, wijzig: (tx: Tx) => Promise<boolean>): Promise<string> {
    const { opdrachtId: id, zittingId } = invoer;
    return this.work.run(
      ctx,
      async (tx) => {
        const waarom = (await this.zittingen.haal(tx, zittingId)).waaromNietBijwonen();
        const zwijgt = naam === 'aanwezigheidMelden' ? await this.geheimhouding.waaromNiet(tx) : undefined;
        if (waarom ?? zwijgt) throw waarom ?? zwijgt;
        if (await wijzig(tx)) {
          tx.record({ actie: naam === 'aanwezigheidMelden' ? 'aanwezigheid.gemeld' : 'aanwezigheid.afgemeld', onderwerp: { soort: 'zitting', id: zittingId } });
          tx.live(zittingkamer(zittingId), 'aanwezigheid.gewijzigd', { zittingId });
        }
        return zittingId;
      },
      { opdracht: { id, naam, velden: invoer } },
    );
  }
}
