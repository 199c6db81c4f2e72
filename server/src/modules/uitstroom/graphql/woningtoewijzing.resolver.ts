import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { woningtoewijzingInvoer } from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Woningen } from '../application/woningen.js';
import { DagNietMogelijk, StapNietMogelijk } from '../domain/weigeringen.js';
import { presentWoningtoewijzing } from './presenters.js';
import { WoningtoewijzingInvoer, WoningtoewijzingType, WoningToegewezenType } from './woningtoewijzing.type.js';

@Resolver()
export class WoningtoewijzingResolver {
  constructor(private readonly woningen: Woningen) {}

  @Mag('zien', 'Woningtoewijzing')
  @Query(() => [WoningtoewijzingType])
  async woningtoewijzingen(
    @Wie() ctx: Context,
    @Args('metGepubliceerde', { type: () => Boolean, defaultValue: false }) metGepubliceerde: boolean,
  ): Promise<WoningtoewijzingType[]> {
    return (await this.woningen.lijst(ctx, metGepubliceerde)).map(presentWoningtoewijzing);
  }

  @Mag('registreren', 'Woningtoewijzing')
  @Handeling({ naam: 'woningToewijzen', resultaat: () => WoningToegewezenType, weigeringen: [StapNietMogelijk, DagNietMogelijk] })
  async woningToewijzen(
    @Wie() ctx: Context,
    @Args('opdrachtId', { type: () => ID }) opdrachtId: string,
    @Args('invoer', { type: () => WoningtoewijzingInvoer }, new ZodPipe(woningtoewijzingInvoer)) invoer: WoningtoewijzingInvoer,
  ): Promise<WoningToegewezenType> {
    return { woningtoewijzingId: await this.woningen.wijsToe(ctx, opdrachtId, invoer) };
  }
}
