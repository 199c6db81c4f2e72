import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Cent } from '../../../platform/graphql/cent.scalar.js';

@InputType('FondsdrempelInvoer')
export class FondsdrempelInvoerType {
  @Field(() => Cent)
  bovenInCent!: bigint;

  @Field(() => Int)
  goedkeuringen!: number;
}

@InputType('FondsplafondInvoer')
export class FondsplafondInvoerType {
  @Field(() => String)
  per!: string;

  @Field(() => String)
  periode!: string;

  @Field(() => String, { nullable: true })
  uitgaveSoort?: string;

  @Field(() => Cent)
  bedragInCent!: bigint;
}

@InputType('FondsgoedkeurderInvoer')
export class FondsgoedkeurderInvoerType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => Cent, { nullable: true })
  totEnMetInCent?: bigint;

  @Field(() => [String], { nullable: true })
  soorten?: string[];
}

@InputType('FondsregelsInvoer')
export class FondsregelsInvoerType {
  @Field(() => Cent)
  snelTotEnMetInCent!: bigint;

  @Field(() => Cent)
  alleenTotEnMetInCent!: bigint;

  @Field(() => Cent)
  drempelTweedeAkkoordInCent!: bigint;

  @Field(() => Cent, { nullable: true })
  plafondPerCasusInCent?: bigint;

  @Field(() => Int)
  reserveringVervaltNaDagen!: number;

  @Field(() => Int)
  steekproefEenOp!: number;

  @Field(() => String)
  kostenplaats!: string;

  @Field(() => String)
  taakveld!: string;

  @Field(() => [FondsdrempelInvoerType])
  drempels!: FondsdrempelInvoerType[];

  @Field(() => [FondsplafondInvoerType])
  plafonds!: FondsplafondInvoerType[];

  @Field(() => [FondsgoedkeurderInvoerType])
  goedkeurders!: FondsgoedkeurderInvoerType[];
}

@InputType('FondsOpenenInvoer')
export class FondsOpenenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van het fonds.' })
  opdrachtId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Int)
  boekjaar!: number;

  @Field(() => ID)
  beheerderLidId!: string;

  @Field(() => FondsregelsInvoerType)
  regels!: FondsregelsInvoerType;
}

@InputType('FondsRegelsZettenInvoer')
export class FondsRegelsZettenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  fondsId!: string;

  @Field(() => FondsregelsInvoerType)
  regels!: FondsregelsInvoerType;
}

@InputType('FondsBegrotenInvoer')
export class FondsBegrotenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  fondsId!: string;

  @Field(() => String)
  orgaan!: string;

  @Field(() => String)
  kenmerk!: string;

  @Field(() => String, { description: 'Dag, als jjjj-mm-dd.' })
  genomenOp!: string;

  @Field(() => Cent)
  bedragInCent!: bigint;

  @Field(() => ID, { nullable: true, description: 'Van wie deze bijdrage is.' })
  gemeenteId?: string;
}

@InputType('FondsAfsluitenInvoer')
export class FondsAfsluitenInvoerType {
  @Field(() => ID, { description: 'Wordt ook het kenmerk van de boeking.' })
  opdrachtId!: string;

  @Field(() => ID)
  fondsId!: string;

  @Field(() => ID, { nullable: true, description: 'Zonder opvolger gaat het geld terug naar wie het inlegde.' })
  opvolgerId?: string;

  @Field(() => String)
  orgaan!: string;

  @Field(() => String)
  kenmerk!: string;

  @Field(() => String)
  genomenOp!: string;
}
