import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CasusLezen, type Casusbeeld } from './lezen.js';

/** Runs a command on a casus once, however often it is sent, and answers the casus as it then stands. */
@Injectable()
export class Casusopdrachten {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lezen: CasusLezen,
  ) {}

  async voerUit<I extends { readonly opdrachtId: string }>(
    ctx: Context,
    naam: string,
    invoer: I,
    doe: (tx: Tx, invoer: I) => Promise<string>,
  ): Promise<Casusbeeld> {
    const casusId = await this.work.run(ctx, (tx) => doe(tx, invoer), { opdracht: { id: invoer.opdrachtId, naam, velden: invoer } });
    return this.beeld(ctx, casusId);
  }

  /** Reads a casus, with its access lines. @throws {NietGevonden} */
  beeld(ctx: Context, casusId: string): Promise<Casusbeeld> {
    return this.work.leesCasus(ctx, casusId, (tx) => this.lezen.beeld(tx, casusId));
  }
}
