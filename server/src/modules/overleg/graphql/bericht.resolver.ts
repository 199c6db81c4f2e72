import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { berichtIntrekkenInvoer, berichtPlaatsenInvoer } from '@doorbraaktafel/shared/validation';
import { BerichtAlIngetrokken, NietUwBericht, NummerInTekst, TekstVerraadt } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Overleg } from '../application/overleg.js';
import { BerichtIntrekkenInvoer, BerichtPlaatsenInvoer, BerichtType } from './bericht.type.js';
import { presentBericht } from './presenters.js';

@Resolver()
export class BerichtResolver {
  constructor(private readonly overleg: Overleg) {}

  @Mag('zien', 'Bericht')
  @Query(() => [BerichtType])
  async berichten(
    @Wie() ctx: Context,
    @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string,
    @Args('na', { type: () => ID, nullable: true }, new IdPipe('na')) na?: string,
    @Args('aantal', { type: () => Int, defaultValue: 50 }) aantal = 50,
  ): Promise<BerichtType[]> {
    const berichten = await this.overleg.lijst(ctx, { casusId, na, aantal });
    return berichten.map((bericht) => presentBericht(bericht, ctx.lidId));
  }

  @Mag('plaatsen', 'Bericht')
  @Handeling({ naam: 'berichtPlaatsen', resultaat: () => BerichtType, weigeringen: [TekstVerraadt, NummerInTekst] })
  async berichtPlaatsen(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BerichtPlaatsenInvoer }, new ZodPipe(berichtPlaatsenInvoer)) invoer: BerichtPlaatsenInvoer,
  ): Promise<BerichtType> {
    return this.toon(ctx, await this.overleg.plaats(ctx, invoer));
  }

  @Mag('intrekken', 'Bericht')
  @Handeling({ naam: 'berichtIntrekken', resultaat: () => BerichtType, weigeringen: [NietUwBericht, BerichtAlIngetrokken] })
  async berichtIntrekken(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => BerichtIntrekkenInvoer }, new ZodPipe(berichtIntrekkenInvoer)) invoer: BerichtIntrekkenInvoer,
  ): Promise<BerichtType> {
    return this.toon(ctx, await this.overleg.trekIn(ctx, invoer));
  }

  private async toon(ctx: Context, id: string): Promise<BerichtType> {
    return presentBericht(await this.overleg.bericht(ctx, id), ctx.lidId);
  }
}
