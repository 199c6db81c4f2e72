import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Cijfers } from '../application/cijfers.js';
import type { Teldatumkeuze } from '../domain/cijfers.js';
import { CijferfiguurType, TeldatumkeuzeEnum } from './cijfers.type.js';
import { presentFiguur } from './presenters.js';

@Resolver()
export class CijfersResolver {
  constructor(private readonly cijfersVanRegio: Cijfers) {}

  @Mag('zien', 'Cijfers')
  @Query(() => [CijferfiguurType], { description: 'Figuur 2, 3, 4, 5 en 7: berekend naast gedrukt, elk verschil benoemd.' })
  async cijfers(
    @Wie() ctx: Context,
    @Args('peildatum', { type: () => String, nullable: true, description: 'Als jjjj-mm-dd; standaard vandaag.' })
    peildatum: string | undefined,
    @Args('teldatum', { type: () => TeldatumkeuzeEnum, defaultValue: 'bron' }) teldatum: Teldatumkeuze,
  ): Promise<CijferfiguurType[]> {
    return (await this.cijfersVanRegio.figuren(ctx, { peildatum: peildatum ?? undefined, teldatum })).map(presentFiguur);
  }
}
