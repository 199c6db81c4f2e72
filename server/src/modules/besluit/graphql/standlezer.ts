import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Gedaan } from '../application/beeld.js';
import { Besluitstanden } from '../application/besluitstand.js';
import type { BesluitstandType } from './besluit.type.js';
import { presentStand } from './presenters.js';

/** Runs an act once and answers what lies before the table after it. */
@Injectable()
export class Standlezer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly standen: Besluitstanden,
  ) {}

  lees(ctx: Context, casusId: string): Promise<BesluitstandType> {
    return this.work.leesCasus(ctx, casusId, async (tx) => presentStand(await this.standen.lees(tx, casusId), ctx));
  }

  /** A repeated command reads again without acting. */
  async na(ctx: Context, naam: string, { opdrachtId, ...velden }: { opdrachtId: string }, act: (tx: Tx) => Promise<Gedaan>): Promise<BesluitstandType> {
    const { casusId } = await this.work.run(ctx, act, { opdracht: { id: opdrachtId, naam, velden } });
    return this.lees(ctx, casusId);
  }
}
