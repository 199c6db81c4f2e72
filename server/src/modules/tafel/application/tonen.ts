import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type DezeWeek, DezeWeekOverzicht } from './deze-week.js';
import { type Zittingbeeld, Zittingbeelden } from './zittingbeeld.js';

/** What a screen of the table shows to one lid. */
@Injectable()
export class Tonen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly beelden: Zittingbeelden,
    private readonly overzicht: DezeWeekOverzicht,
  ) {}

  zitting(ctx: Context, id: string): Promise<Zittingbeeld> {
    return this.work.lees(ctx, (tx) => this.beelden.beeld(tx, id));
  }

  dezeWeek(ctx: Context): Promise<DezeWeek> {
    return this.work.lees(ctx, (tx) => this.overzicht.overzicht(tx));
  }
}
