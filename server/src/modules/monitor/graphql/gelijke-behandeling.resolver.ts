import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { GelijkeBehandeling } from '../application/gelijke-behandeling.js';
import { SPREIDING_DEFINITIE } from '../domain/gelijke-behandeling.js';
import { GelijkeBehandelingType } from './gelijke-behandeling.type.js';

/** Whether comparable casussen come out alike at every table. */
@Resolver()
export class GelijkeBehandelingResolver {
  constructor(private readonly vergelijking: GelijkeBehandeling) {}

  @Mag('zien', 'GelijkeBehandeling')
  @Query(() => GelijkeBehandelingType)
  async gelijkeBehandeling(
    @Wie() ctx: Context,
    @Args('peildatum', { type: () => String, nullable: true, description: 'Als jjjj-mm-dd; standaard vandaag.' }) peildatum?: string,
  ): Promise<GelijkeBehandelingType> {
    const { peildatum: dag, spreidingen } = await this.vergelijking.overzicht(ctx, peildatum ?? undefined);
    const { telt, datum, uitzonderingen } = SPREIDING_DEFINITIE;
    return {
      peildatum: dag, telt, datum, uitzonderingen: [...uitzonderingen],
      spreidingen: spreidingen.map(({ snede, blokkade, rijen }) => ({
        snede, blokkade,
        rijen: rijen.map(({ naam, totaal, cellen }) => ({ naam, totaal, cellen: cellen.map(({ uitkomst, aantal, onderdrukt }) => ({ uitkomst, aantal, onderdrukt })) })),
      })),
    };
  }
}
