import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType('RectificatieVragenInvoer')
export class RectificatieVragenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  gegevensgroep!: string;

  @Field(() => ID, { description: 'De organisatie die de tekst schreef.' })
  bronOrganisatieId!: string;

  @Field(() => String, { description: 'Wat er volgens u moet staan.' })
  tekst!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('RectificatieBeantwoordenInvoer')
export class RectificatieBeantwoordenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  rectificatieId!: string;

  @Field(() => Boolean, { description: 'Nee laat de woorden van de vrager als verklaring bij de tekst staan.' })
  aanvullen!: boolean;

  @Field(() => String, { description: 'De aanvulling, of waarom niet.' })
  tekst!: string;
}

@ObjectType('Rectificatieverzoek', { description: 'Een casus waarin iemand om een aanvulling vroeg die uw organisatie moet beantwoorden.' })
export class RectificatieverzoekType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => Int)
  aantal!: number;

  @Field(() => String, { description: 'De eerste laatste dag voor een antwoord, jjjj-mm-dd.' })
  antwoordUiterlijk!: string;
}

@ObjectType('Rectificatie', { description: 'Een vraag om een tekst aan te vullen, met het antwoord; de tekst zelf blijft zoals hij was.' })
export class RectificatieType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'client, clientondersteuner of organisatie.' })
  namens!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String)
  gevraagdOp!: string;

  @Field(() => String, { description: 'De laatste dag voor het antwoord, jjjj-mm-dd.' })
  antwoordUiterlijk!: string;

  @Field(() => String, { nullable: true, description: 'aangevuld of geweigerd.' })
  antwoord!: string | null;

  @Field(() => String, { nullable: true })
  antwoordtekst!: string | null;

  @Field(() => String, { nullable: true })
  beantwoordOp!: string | null;
}
