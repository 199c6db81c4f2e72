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

@ObjectType('Besluituitzicht', { description: 'Wat het wordt als ieder akkoord is.' })
export class BesluituitzichtType {
  @Field(() => String, { nullable: true, description: 'consensus of advies; leeg als het zonder mandaat niet vast te stellen is.' })
  wijze!: string | null;

  @Field(() => String, { nullable: true, description: 'Wie er geen mandaat voor gaf dat ver genoeg gaat.' })
  organisatieNaam!: string | null;

  @Field(() => Cent, { nullable: true, description: 'Hoe ver het mandaat van die organisatie gaat, als zij er een gaf.' })
  hoogstensInCent!: bigint | null;
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

  @Field(() => String, { nullable: true, description: 'organisatie of factuur.' })
  begunstigdeSoort!: string | null;

  @Field(() => String, { nullable: true })
  factuur!: string | null;

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

  @Field(() => BesluituitzichtType, { nullable: true, description: 'Alleen voor wie het besluit vaststelt, tot het genomen is.' })
  uitzicht!: BesluituitzichtType | null;
}
