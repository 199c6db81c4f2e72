import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Herinnering } from '../domain/herinnering.js';

@ObjectType('Herinnering')
export class HerinneringType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'actie_binnenkort, actie_te_laat of evaluatie.' })
  soort!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => ID, { nullable: true })
  actieId!: string | null;

  @Field(() => ID, { nullable: true })
  besluitId!: string | null;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { description: 'De afgesproken dag, jjjj-mm-dd.' })
  dag!: string;

  @Field(() => String)
  gemaaktOp!: string;
}

@ObjectType('HerinneringGezien')
export class HerinneringGezienType {
  @Field(() => ID)
  herinneringId!: string;
}

@InputType('HerinneringGezienInvoer')
export class HerinneringGezienInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  herinneringId!: string;
}

export function presentHerinnering({ gemaaktOp, ...rest }: Herinnering): HerinneringType {
  return { ...rest, gemaaktOp: gemaaktOp.toISOString() };
}
