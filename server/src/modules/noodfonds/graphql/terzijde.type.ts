import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@ObjectType('TerzijdeRegel')
export class TerzijdeRegelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'af of bij.' })
  richting!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => String)
  geboektOp!: string;

  @Field(() => String, { nullable: true })
  tegenpartij!: string | null;

  @Field(() => String, { nullable: true })
  omschrijving!: string | null;

  @Field(() => String)
  reden!: string;
}

@ObjectType('Terzijde')
export class TerzijdeType {
  @Field(() => [TerzijdeRegelType], { description: 'De nieuwste eerst, ten hoogste 200.' })
  regels!: TerzijdeRegelType[];

  @Field(() => Int, { description: 'Hoeveel regels er in het geheel zijn.' })
  aantal!: number;

  @Field(() => Cent, { description: 'Wat alle regels samen op de bankrekening deden: bij min af.' })
  saldoInCent!: bigint;
}
