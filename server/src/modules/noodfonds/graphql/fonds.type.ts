import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@ObjectType('Fonds')
export class FondsType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'noodfonds, waarborgfonds of vrij_inzetbaar.' })
  soort!: string;

  @Field(() => Int)
  boekjaar!: number;

  @Field(() => ID)
  beheerderLidId!: string;

  @Field(() => Cent, { description: 'Boven dit bedrag geven twee mensen akkoord.' })
  drempelTweedeAkkoordInCent!: bigint;

  @Field(() => Cent, { nullable: true })
  plafondPerCasusInCent!: bigint | null;

  @Field(() => Cent, { description: 'Tot en met dit bedrag besluit één goedkeurder, zonder de tafel. Nul: er is geen snel spoor.' })
  snelTotEnMetInCent!: bigint;

  @Field(() => Cent, { description: 'Tot en met dit bedrag besluit een professional alleen, in een vrij inzetbaar fonds.' })
  alleenTotEnMetInCent!: bigint;

  @Field(() => Date, { nullable: true })
  geslotenOp!: Date | null;

  @Field(() => Cent, { description: 'Altijd gelijk aan gereserveerd, betaald en vrij samen.' })
  begrootInCent!: bigint;

  @Field(() => Cent)
  gereserveerdInCent!: bigint;

  @Field(() => Cent, { description: 'Betaald, min wat teruggeboekt is.' })
  betaaldInCent!: bigint;

  @Field(() => Cent)
  vrijInCent!: bigint;

  @Field(() => Boolean, { description: 'U beheert dit fonds, of keurt er uitgaven voor goed.' })
  gaatErover!: boolean;
}
