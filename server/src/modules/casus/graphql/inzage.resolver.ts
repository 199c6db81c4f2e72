import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { Inzage } from '../application/inzage.js';

@ObjectType('Gekeken')
export class GekekenType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String)
  gegevensgroep!: string;

  @Field(() => String, { description: 'Dag in Nederland, jjjj-mm-dd.' })
  dag!: string;

  @Field(() => Boolean, { description: 'Of iemand in een noodgeval keek.' })
  nood!: boolean;

  @Field(() => String, { nullable: true })
  noodReden?: string | null;

  @Field(() => Boolean, { description: 'Of de toestemming daarna is ingetrokken.' })
  ingetrokken!: boolean;
}

@Resolver()
export class InzageResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly inzage: Inzage,
  ) {}

  @Mag('zien', 'EigenZaak')
  @Query(() => [GekekenType], { name: 'wieHeeftGekeken' })
  async wieHeeftGekeken(@Wie() ctx: Context, @Args('casusId', { type: () => ID }, new IdPipe('casusId')) casusId: string): Promise<GekekenType[]> {
    const regels = await this.work.lees(ctx, (tx) => this.inzage.wieHeeftGekeken(tx, casusId));
    return regels.map((regel) => ({ ...regel }));
  }
}
