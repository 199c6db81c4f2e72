import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Toezegging')
export class ToezeggingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'bijzondere_bijstand, leenbijstand, huurtoeslag, wmo, schuldhulp, armoedebeleid, begeleiding of ander.' })
  regeling!: string;

  @Field(() => ID, { description: 'De organisatie die het toezegde.' })
  organisatieId!: string;

  @Field(() => ID)
  toegezegdDoor!: string;

  @Field(() => Date)
  toegezegdOp!: Date;

  @Field(() => String, { nullable: true })
  sleutelOp!: string | null;

  @Field(() => String)
  voorbereidOp!: string;

  @Field(() => String, { nullable: true })
  gevraagdOp!: string | null;

  @Field(() => String, { nullable: true })
  beslotenOp!: string | null;

  @Field(() => String, { nullable: true, description: 'toegekend of afgewezen.' })
  uitkomst!: string | null;

  @Field(() => Cent)
  giftInCent!: bigint;

  @Field(() => Cent)
  leningInCent!: bigint;

  @Field(() => String, { nullable: true, description: 'De dag van de eerste betaling of de eerste hulp.' })
  gestartOp!: string | null;

  @Field(() => Int, { nullable: true, description: 'Onder nul als de sleutel er al is.' })
  dagenTotSleutel!: number | null;

  @Field(() => String, { nullable: true, description: 'veertien_voor, zeven_voor, zeven_na of veertien_na.' })
  signaal?: string;

  @Field(() => Int, { description: 'Stuur dit mee met een stap; zo gaat niemand over een ander heen.' })
  versie!: number;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Toezeggingen')
export class ToezeggingenType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => [ToezeggingType])
  toezeggingen!: ToezeggingType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Bijstandcijfer')
export class BijstandcijferType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => Int)
  aantal!: number;

  @Field(() => Float, { description: 'Mediaan van aanvraag tot besluit.' })
  dagenTotBesluit!: number;

  @Field(() => Float, { nullable: true, description: 'Mediaan van sleutel tot betaling.' })
  dagenNaSleutel!: number | null;

  @Field(() => Cent)
  giftInCent!: bigint;

  @Field(() => Cent)
  leningInCent!: bigint;
}

@InputType('ToezeggingVastleggenInvoer')
export class ToezeggingVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  regeling!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  voorbereidOp!: string;

  @Field(() => String, { nullable: true })
  sleutelOp?: string | null;
}

@InputType('ToezeggingStapInvoer')
export class ToezeggingStapInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  toezeggingId!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { description: 'vragen, toekennen, afwijzen of starten.' })
  stap!: string;

  @Field(() => String)
  op!: string;

  @Field(() => Cent, { nullable: true })
  giftInCent?: bigint | null;

  @Field(() => Cent, { nullable: true })
  leningInCent?: bigint | null;
}
