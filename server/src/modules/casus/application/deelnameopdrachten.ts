import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Deelnamebeelden, type Deelnamebeeld } from './deelnamebeeld.js';

interface Invoer {
  readonly opdrachtId: string;
}

/** Runs a command on who takes part once, however often it is sent. */
@Injectable()
export class Deelnameopdrachten {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beelden: Deelnamebeelden,
  ) {}

  /** For acts after which the asker may no longer see the casus. */
  klaar<I extends Invoer>(ctx: Context, naam: string, invoer: I, doe: (tx: Tx, invoer: I) => Promise<string>): Promise<string> {
    return this.work.run(ctx, (tx) => doe(tx, invoer), { opdracht: { id: invoer.opdrachtId, naam, velden: invoer } });
  }

  async beeldNa<I extends Invoer>(ctx: Context, naam: string, invoer: I, doe: (tx: Tx, invoer: I) => Promise<string>): Promise<Deelnamebeeld> {
    return this.beeld(ctx, await this.klaar(ctx, naam, invoer, doe));
  }

  /** @throws {NietGevonden} */
  beeld(ctx: Context, casusId: string): Promise<Deelnamebeeld> {
    return this.work.leesCasus(ctx, casusId, (tx) => this.beelden.beeld(tx, casusId));
  }
}
