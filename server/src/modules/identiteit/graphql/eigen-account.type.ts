import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EigenPasskeyType } from './passkey.type.js';

@ObjectType('EigenSessie')
export class EigenSessieType {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  begonnenOp!: Date;

  @Field(() => Date)
  gezienOp!: Date;

  @Field(() => String, { description: 'Browser en systeem, als we die kennen.' })
  apparaat!: string;

  @Field(() => String)
  regioNaam!: string;

  @Field(() => Boolean, { description: 'Of dit de sessie is waarmee u dit vraagt.' })
  deze!: boolean;
}

/** How the own account is guarded, and where it is signed in. */
@ObjectType('Beveiliging')
export class BeveiligingType {
  @Field(() => String)
  email!: string;

  @Field(() => Boolean)
  tweedeFactor!: boolean;

  @Field(() => Int)
  herstelcodesOver!: number;

  @Field(() => Boolean, { description: 'Of u een eigen wachtwoord hebt.' })
  wachtwoord!: boolean;

  @Field(() => Boolean, { description: 'Of u bent aangemeld op het woord van uw organisatie, en niet met eigen middelen.' })
  viaOrganisatie!: boolean;

  @Field(() => Boolean, { description: 'Of u zich kunt aanmelden via de aanmelddienst van deze regio.' })
  openidGekoppeld!: boolean;

  @Field(() => Boolean, { description: 'Of deze regio een aanmelddienst heeft.' })
  openidMogelijk!: boolean;

  @Field(() => [EigenPasskeyType])
  passkeys!: EigenPasskeyType[];

  @Field(() => [EigenSessieType])
  sessies!: EigenSessieType[];
}

@ObjectType('TweedeFactorVoorbereid')
export class TweedeFactorVoorbereidType {
  @Field(() => String, { description: 'Wat in het vierkant staat dat de app leest.' })
  adres!: string;

  @Field(() => String, { description: 'Hetzelfde als tekst, om over te typen.' })
  sleutel!: string;
}

@ObjectType('Herstelcodes')
export class HerstelcodesType {
  @Field(() => [String], { description: 'Worden maar één keer getoond.' })
  codes!: string[];
}

@InputType('TweedeFactorAanzettenInvoer')
export class TweedeFactorAanzettenInvoerType {
  @Field(() => String)
  code!: string;
}

@InputType('WachtwoordWijzigenInvoer')
export class WachtwoordWijzigenInvoerType {
  @Field(() => String)
  huidig!: string;

  @Field(() => String)
  nieuw!: string;
}

@InputType('SessieBeeindigenInvoer')
export class SessieBeeindigenInvoerType {
  @Field(() => ID)
  sessieId!: string;
}
