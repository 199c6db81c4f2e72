import { Args, Query, Resolver } from '@nestjs/graphql';
import { themakleurenInvoer, themaZettenInvoer, type ThemakleurenInvoer, type ThemaZettenInvoer } from '@doorbraaktafel/shared/validation';
import { ContrastTeLaag } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Handeling } from '../../../platform/refusals/handeling.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { inTaal } from '../../../platform/taal/taal.js';
import { Themas } from '../application/themas.js';
import { ContrastmetingType, RegiothemaType, ThemakleurenInvoerType, ThemaLogoVerwijderenInvoerType, ThemaZettenInvoerType } from './thema.type.js';

/** How the regio looks. */
@Resolver()
export class ThemaResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly themas: Themas,
  ) {}

  @Mag('zien', 'Ik')
  @Query(() => RegiothemaType)
  regiothema(@Wie() ctx: Context): Promise<RegiothemaType> {
    return this.work.lees(ctx, (tx) => this.themas.beeld(tx));
  }

  @Mag('inrichten', 'Thema')
  @Query(() => [ContrastmetingType])
  themaproef(@Args('kleuren', { type: () => ThemakleurenInvoerType }, new ZodPipe(themakleurenInvoer)) kleuren: ThemakleurenInvoer): ContrastmetingType[] {
    return this.themas.proef(kleuren).map((meting) => ({ ...meting, paar: inTaal(meting.paar) }));
  }

  @Mag('inrichten', 'Thema')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'themaZetten', resultaat: () => RegiothemaType, weigeringen: [ContrastTeLaag] })
  async themaZetten(
    @Wie() ctx: Context,
    @Args('invoer', { type: () => ThemaZettenInvoerType }, new ZodPipe(themaZettenInvoer)) { opdrachtId: id, kleuren }: ThemaZettenInvoer,
  ): Promise<RegiothemaType> {
    await this.work.run(ctx, (tx) => this.themas.zet(tx, kleuren), { opdracht: { id, naam: 'themaZetten', velden: { kleuren } } });
    return this.regiothema(ctx);
  }

  @Mag('inrichten', 'Thema')
  @VraagtBevestiging('vers')
  @Handeling({ naam: 'themaLogoVerwijderen', resultaat: () => RegiothemaType })
  async themaLogoVerwijderen(@Wie() ctx: Context, @Args('invoer', { type: () => ThemaLogoVerwijderenInvoerType }) { opdrachtId: id }: ThemaLogoVerwijderenInvoerType): Promise<RegiothemaType> {
    await this.work.run(ctx, async (tx) => void (await this.themas.zetLogo(tx, null)), { opdracht: { id, naam: 'themaLogoVerwijderen', velden: {} } });
    return this.regiothema(ctx);
  }
}
