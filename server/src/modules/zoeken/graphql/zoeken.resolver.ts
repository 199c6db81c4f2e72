import { Args, Query, Resolver } from '@nestjs/graphql';
import { zoekwoorden } from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Zoeken } from '../application/zoeken.js';
import { ZoekresultaatType } from './zoeken.type.js';

@Resolver()
export class ZoekenResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zoeken: Zoeken,
  ) {}

  @Mag('zien', 'Casus')
  @Query(() => ZoekresultaatType, { description: 'Waar deze woorden staan in de eigen casussen, het beste eerst.' })
  async casussenZoeken(
    @Wie() ctx: Context,
    @Args('woorden', { type: () => String }, new ZodPipe(zoekwoorden)) woorden: string,
  ): Promise<ZoekresultaatType> {
    const { treffers, heeftMeer } = await this.work.lees(ctx, (tx) => this.zoeken.zoek(tx, woorden));
    return {
      heeftMeer,
      treffers: treffers.map(({ plaatsen, ...treffer }) => ({
        ...treffer,
        plaatsen: plaatsen.map(({ soort, fragment }) => ({ soort, fragment: [...fragment] })),
      })),
    };
  }
}
