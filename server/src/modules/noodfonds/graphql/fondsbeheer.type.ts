import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';
import { FondsType } from './fonds.type.js';

@ObjectType('Fondsdrempel')
export class FondsdrempelType {
  @Field(() => Cent)
  bovenInCent!: bigint;

  @Field(() => Int)
  goedkeuringen!: number;
}

@ObjectType('Fondsplafond')
export class FondsplafondType {
  @Field(() => String, { description: 'casus, soort, aanvrager of fonds.' })
  per!: string;

  @Field(() => String, { description: 'maand, kwartaal of boekjaar.' })
  periode!: string;

  @Field(() => String, { nullable: true, description: 'Leeg: elk soort.' })
  uitgaveSoort!: string | null;

  @Field(() => Cent)
  bedragInCent!: bigint;
}

@ObjectType('Fondsgoedkeurder')
export class FondsgoedkeurderType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => Cent, { nullable: true, description: 'Leeg: elk bedrag.' })
  totEnMetInCent!: bigint | null;

  @Field(() => [String], { nullable: true, description: 'Leeg: elk soort.' })
  soorten!: string[] | null;
}

@ObjectType('Fondsregels')
export class FondsregelsType {
  @Field(() => Cent)
  snelTotEnMetInCent!: bigint;

  @Field(() => Cent)
  alleenTotEnMetInCent!: bigint;

  @Field(() => Cent)
  drempelTweedeAkkoordInCent!: bigint;

  @Field(() => Cent, { nullable: true })
  plafondPerCasusInCent!: bigint | null;

  @Field(() => Int)
  reserveringVervaltNaDagen!: number;

  @Field(() => Int, { description: 'Een op zoveel snelle toekenningen wordt achteraf bekeken.' })
  steekproefEenOp!: number;

  @Field(() => String)
  kostenplaats!: string;

  @Field(() => String)
  taakveld!: string;

  @Field(() => [FondsdrempelType])
  drempels!: FondsdrempelType[];

  @Field(() => [FondsplafondType])
  plafonds!: FondsplafondType[];

  @Field(() => [FondsgoedkeurderType])
  goedkeurders!: FondsgoedkeurderType[];
}

@ObjectType('Fondsbijdrage')
export class FondsbijdrageType {
  @Field(() => ID, { nullable: true })
  gemeenteId!: string | null;

  @Field(() => String, { nullable: true, description: 'Leeg: van alle gemeenten samen.' })
  gemeenteNaam!: string | null;

  @Field(() => Cent)
  ingelegdInCent!: bigint;

  @Field(() => Cent, { description: 'Betaald en gereserveerd voor casussen van deze gemeente.' })
  besteedInCent!: bigint;
}

@ObjectType('Fondsbaat')
export class FondsbaatType {
  @Field(() => String, { description: 'gemeente, centrumgemeente, corporatie, zorgaanbieder of zorgkantoor.' })
  partij!: string;

  @Field(() => Int, { nullable: true, description: 'Leeg als het er te weinig zijn om te tonen.' })
  aantal!: number | null;

  @Field(() => Cent, { nullable: true })
  bedragInCent!: bigint | null;
}

@ObjectType('Fondsdossier')
export class FondsdossierType {
  @Field(() => FondsType)
  fonds!: FondsType;

  @Field(() => FondsregelsType)
  regels!: FondsregelsType;

  @Field(() => [FondsbijdrageType])
  bijdragen!: FondsbijdrageType[];

  @Field(() => [FondsbaatType], { description: 'Wiens kosten dalen; een uitgave kan bij meer partijen tellen.' })
  baten!: FondsbaatType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}
