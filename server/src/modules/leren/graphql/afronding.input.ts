import { Field, ID, InputType } from '@nestjs/graphql';
import type { BesluitEvaluerenInvoer, CasusAfsluitenInvoer } from '@doorbraaktafel/shared/validation';

@InputType('VerwachtingVastleggenInvoer')
export class VerwachtingVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  besluitId!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  evaluerenOp!: string;
}

@InputType('BesluitEvaluerenInvoer')
export class BesluitEvaluerenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  besluitId!: string;

  @Field(() => String)
  uitkomst!: BesluitEvaluerenInvoer['uitkomst'];

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true })
  ingegaanOp?: string | null;
}

@InputType('CasusAfsluitenInvoer')
export class CasusAfsluitenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => [String])
  mechanismen!: CasusAfsluitenInvoer['mechanismen'];

  @Field(() => [String])
  resultaten!: CasusAfsluitenInvoer['resultaten'];

  @Field(() => String, { nullable: true })
  toelichting?: string | null;
}
