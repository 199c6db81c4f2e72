import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { Wie } from '../../../platform/permissions/wie.decorator.js';
import { Sprekers } from '../application/sprekers.js';
import { kenmerk } from './kenmerk.js';

@ObjectType('Spreker', { description: 'Iemand die namens een organisatie iets kan zeggen over een casus.' })
export class SprekerType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  functie!: string;
}

/** Whom the chair can name when writing down what somebody said. */
@Resolver()
export class SprekersResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly wie: Sprekers,
  ) {}

  @Mag('voorzitten', 'Ronde')
  @Query(() => [SprekerType], { description: 'Wie meedoet en de casus nu ziet; leeg voor wie deze casus niet leidt.' })
  sprekers(@Wie() ctx: Context, @Args('casusId', { type: () => ID }) casusId: string): Promise<SprekerType[]> {
    return this.work.lees(ctx, (tx) => this.wie.vanCasus(tx, kenmerk(casusId, 'casusId')));
  }
}
