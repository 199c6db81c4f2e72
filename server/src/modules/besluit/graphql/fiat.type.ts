import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Fiat', { description: 'Wat een bestuurder op één scherm nodig heeft om akkoord te geven of iets te vragen.' })
export class FiatType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => String)
  voorstelTekst!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Cent, { nullable: true })
  bedragInCent?: bigint | null;

  @Field(() => String)
  uitvoerderNaam!: string;

  @Field(() => String)
  uitvoerenVoor!: string;

  @Field(() => String)
  bestuurderNaam!: string;

  @Field(() => String)
  gevraagdDoorNaam!: string;

  @Field(() => String, { nullable: true, description: 'akkoord of vraag.' })
  antwoord?: string | null;

  @Field(() => String, { nullable: true })
  tekst?: string | null;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Oproep', { description: 'Iets dat op u wacht.' })
export class OproepType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'crisis, fiat, standpunt, zienswijze, bevestiging, heroverweging, correctie of mandaat.' })
  soort!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg als het over een mandaat gaat.' })
  casusId?: string | null;

  @Field(() => String, { nullable: true, description: 'Leeg als het over een mandaat gaat.' })
  pseudoniem?: string | null;

  @Field(() => String, { nullable: true })
  tot?: string | null;
}

@InputType('FiatVragenInvoer')
export class FiatVragenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  voorstelId!: string;

  @Field(() => ID)
  lidId!: string;
}

@InputType('FiatGevenInvoer')
export class FiatGevenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  fiatId!: string;

  @Field(() => Boolean)
  akkoord!: boolean;

  @Field(() => String, { nullable: true })
  tekst?: string;
}
