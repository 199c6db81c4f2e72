import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

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
