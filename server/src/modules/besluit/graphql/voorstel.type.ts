import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { RondeType } from './standpunt.type.js';

/** An earlier version of a voorstel, as it was put. */
@ObjectType('Voorstelversie')
export class VoorstelversieType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true })
  gronden!: string | null;

  @Field(() => Cent, { nullable: true })
  bedragInCent!: bigint | null;

  @Field(() => String)
  uitvoerderNaam!: string;

  @Field(() => String)
  uitvoerenVoor!: string;

  @Field(() => String)
  ingebrachtDoorNaam!: string;

  @Field(() => String)
  ingebrachtOp!: string;
}

/** What is asked of one more organisation, beside the uitvoerder. */
@ObjectType('GevraagdeActie')
export class GevraagdeActieType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  voor!: string;
}

@ObjectType('Voorstel')
export class VoorstelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  domein!: string;

  @Field(() => Boolean)
  binnenRegels!: boolean;

  @Field(() => [String], { description: 'Wat dit raakt en nooit af te dwingen is.' })
  raakt!: string[];

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true })
  gronden!: string | null;

  @Field(() => Boolean, { description: 'Wat dit vraagt is niet terug te draaien.' })
  onomkeerbaar!: boolean;

  @Field(() => [VoorstelversieType], { description: 'Eerdere versies, de nieuwste eerst.' })
  eerdere!: VoorstelversieType[];

  @Field(() => Cent, { nullable: true })
  bedragInCent!: bigint | null;

  @Field(() => ID, { nullable: true })
  fondsId!: string | null;

  @Field(() => String, { nullable: true })
  fondsNaam!: string | null;

  @Field(() => Cent, { nullable: true })
  fondsVrijInCent!: bigint | null;

  @Field(() => String, { nullable: true })
  uitgaveSoort!: string | null;

  @Field(() => String, { nullable: true })
  begunstigde!: string | null;

  @Field(() => ID)
  uitvoerderId!: string;

  @Field(() => String)
  uitvoerderNaam!: string;

  @Field(() => String)
  uitvoerenVoor!: string;

  @Field(() => [GevraagdeActieType])
  acties!: GevraagdeActieType[];

  @Field(() => ID, { nullable: true })
  vervangtId!: string | null;

  @Field(() => String)
  ingebrachtDoorNaam!: string;

  @Field(() => String)
  ingebrachtOp!: string;

  @Field(() => [RondeType])
  rondes!: RondeType[];
}
