import { Args, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../../platform/context/context.js';
import { selectieVan } from '../../../platform/graphql/selection.js';
import { TextQueries } from '../../../platform/graphql/text-queries.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Casusoverzicht } from '../application/casusoverzicht.js';
import { CasusoverzichtType } from './casusoverzicht.type.js';

@Resolver()
export class CasusoverzichtResolver {
  constructor(
    private readonly overzicht: Casusoverzicht,
    teksten: TextQueries,
  ) {
    teksten.add({
      field: 'casusoverzicht',
      handler: this.casusoverzicht,
      answer: (ctx, velden, args) => this.overzicht.bladzijde(ctx, velden, vraagVan(args)),
    });
  }

  @Mag('zien', 'Actie')
  @Query(() => CasusoverzichtType, { description: 'Uw open casussen met wie meedoen en wat er nog te doen is; wie het langst wacht eerst.' })
  async casusoverzicht(
    @Wie() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args('aantal', { type: () => Int, defaultValue: 20 }) aantal: number,
    @Args('na', { type: () => ID, nullable: true, description: 'De laatste casus die al getoond is.' }) na?: string | null,
  ): Promise<CasusoverzichtType> {
    const tekst = await this.overzicht.bladzijde(ctx, selectieVan(info), vraagVan({ aantal, na }));
    return JSON.parse(tekst) as CasusoverzichtType;
  }
}

function vraagVan({ aantal, na }: { aantal?: unknown; na?: unknown }): { aantal: number; na?: string } {
  return { aantal: Number(aantal), na: typeof na === 'string' ? na : undefined };
}
