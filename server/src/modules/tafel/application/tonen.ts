import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type DezeWeek, DezeWeekOverzicht } from './deze-week.js';
import { EigenWerk, type Werkregel } from './eigen-werk.js';
import { type Zittingbeeld, Zittingbeelden } from './zittingbeeld.js';

/** What a screen of the table shows to one lid. */
@Injectable()
export class Tonen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beelden: Zittingbeelden,
    private readonly overzicht: DezeWeekOverzicht,
    private readonly werk: EigenWerk,
  ) {}

  zitting(ctx: Context, id: string): Promise<Zittingbeeld> {
    return this.work.lees(ctx, (tx) => this.beelden.beeld(tx, id));
  }

  dezeWeek(ctx: Context): Promise<DezeWeek & { readonly werk: readonly Werkregel[] }> {
    return this.work.lees(ctx, async (tx) => ({ ...(await this.overzicht.overzicht(tx)), werk: await this.werk.lijst(tx) }));
  }
}
