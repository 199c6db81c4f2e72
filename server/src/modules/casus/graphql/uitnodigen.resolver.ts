import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { Uitnodigbaar } from '../application/uitnodigbaar.js';
import { UitTeNodigenType } from './uitnodigen.type.js';

/** What the window to invite an organisation offers. */
@Resolver()
export class UitnodigenResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly uitnodigbaar: Uitnodigbaar,
  ) {}

  @Mag('uitnodigen', 'Casus')
  @Query(() => [UitTeNodigenType])
  uitTeNodigen(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<UitTeNodigenType[]> {
    return this.work.lees(ctx, (tx) => this.uitnodigbaar.lijst(tx, casusId));
  }
}
