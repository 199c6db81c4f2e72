import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OpenidvoorstelType } from './openid-voorstel.type.js';

/** A regio through whose provider one can sign in. */
@ObjectType('Aanmeldweg')
export class AanmeldwegType {
  @Field(() => ID)
  regioId!: string;

  @Field(() => String)
  regioNaam!: string;
}

@InputType('OpenidBeginnenInvoer')
export class OpenidBeginnenInvoerType {
  @Field(() => ID)
  regioId!: string;

  @Field(() => String, { description: 'aanmelden, bevestigen, koppelen of uitnodiging.' })
  doel!: string;

  @Field(() => String, { nullable: true, description: 'Bij een uitnodiging: wat in de link achter het hekje staat.' })
  sleutel?: string;

  @Field(() => String, { nullable: true, description: 'Pad waar het daarna verder gaat.' })
  terug?: string;
}

@ObjectType('OpenidBegonnen')
export class OpenidBegonnenType {
  @Field(() => String, { description: 'Waar de browser nu naartoe gaat.' })
  adres!: string;
}

@ObjectType('Openidverbinding')
export class OpenidverbindingType {
  @Field(() => String)
  uitgever!: string;

  @Field(() => String)
  clientId!: string;

  @Field(() => [String], { description: 'Niveaus van zekerheid (acr) waarvan er één nodig is.' })
  niveaus!: string[];

  @Field(() => String, { description: 'Het kenmerk dat zegt wie iemand is, zoals sub.' })
  kenmerk!: string;

  @Field(() => Boolean)
  actief!: boolean;

  @Field(() => ID, { description: 'Kenmerk van de sleutel (kid); de sleutel zelf blijft op de server.' })
  sleutelId!: string;

  @Field(() => Date)
  gewijzigdOp!: Date;
}

/** How one signs in to the own regio, as its beheerder sees it. */
@ObjectType('Aanmeldinrichting')
export class AanmeldinrichtingType {
  @Field(() => OpenidverbindingType, { nullable: true })
  verbinding?: OpenidverbindingType;

  @Field(() => OpenidvoorstelType, { nullable: true, description: 'Wat wacht op een tweede beheerder.' })
  voorstel?: OpenidvoorstelType;

  @Field(() => String, { description: 'Geef dit op bij de aanmelddienst als redirect_uri.' })
  terugadres!: string;

  @Field(() => String, { description: 'Geef dit op bij de aanmelddienst als jwks_uri.' })
  sleuteladres!: string;

  @Field(() => Boolean, { description: 'Of de regio een tweede stap bij het aanmelden vraagt.' })
  tweedeFactorVerplicht!: boolean;
}

@InputType('OpenidVerbindingZettenInvoer')
export class OpenidVerbindingZettenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  uitgever!: string;

  @Field(() => String)
  clientId!: string;

  @Field(() => [String])
  niveaus!: string[];

  @Field(() => String)
  kenmerk!: string;

  @Field(() => Boolean)
  actief!: boolean;

  @Field(() => Boolean, { description: 'Maak een nieuwe sleutel; de oude werkt dan niet meer.' })
  nieuweSleutel!: boolean;
}

@InputType('TweedeFactorVerplichtenInvoer')
export class TweedeFactorVerplichtenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => Boolean)
  verplicht!: boolean;
}
