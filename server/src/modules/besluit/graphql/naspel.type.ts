import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HeroverwegingBeantwoordenInvoer } from '@doorbraaktafel/shared/validation';
import { HoorverslagType } from './hoorverslag.type.js';

@ObjectType('Zienswijze')
export class ZienswijzeType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { nullable: true, description: 'Leeg als de organisatie niets toevoegt, of nog niet reageerde.' })
  tekst!: string | null;

  @Field(() => String, { nullable: true })
  gegevenOp!: string | null;
}

@ObjectType('Doorzetvoornemen')
export class DoorzetvoornemenType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  waarom!: string;

  @Field(() => String, { description: 'Welke bestuurder eerst gevraagd is en wat die antwoordde, of waarom niemand.' })
  opschaling!: string;

  @Field(() => String)
  aangekondigdDoorNaam!: string;

  @Field(() => String, { description: 'Laatste dag om te reageren.' })
  termijnDag!: string;

  @Field(() => String)
  termijnOp!: string;

  @Field(() => Boolean)
  termijnVoorbij!: boolean;

  @Field(() => String, { nullable: true })
  medeondertekendDoorNaam!: string | null;

  @Field(() => [ZienswijzeType])
  zienswijzen!: ZienswijzeType[];
}

@ObjectType('Minderheidsstandpunt')
export class MinderheidsstandpuntType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  gegevenOp!: string;
}

@ObjectType('Heroverweging')
export class HeroverwegingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String, { description: 'deelnemer of client.' })
  namens!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  gevraagdOp!: string;

  @Field(() => String, { description: 'Laatste dag voor het antwoord.' })
  antwoordDag!: string;

  @Field(() => String, { nullable: true, description: 'gehandhaafd of ingetrokken; leeg zolang er geen antwoord is.' })
  uitkomst!: string | null;

  @Field(() => String, { nullable: true })
  motivering!: string | null;

  @Field(() => String, { nullable: true, description: 'Leeg voor toezicht.' })
  beantwoordDoorNaam!: string | null;

  @Field(() => String, { nullable: true })
  beantwoordOp!: string | null;
}

@ObjectType('Kennisgeving')
export class KennisgevingType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { nullable: true })
  gezienOp!: string | null;
}

/** The decision in law that a besluit of the table leads to; made and contested elsewhere. */
@ObjectType('Beschikking')
export class BeschikkingType {
  @Field(() => String)
  kenmerk!: string;

  @Field(() => String)
  bekendOp!: string;

  @Field(() => String, { description: 'Laatste dag om bezwaar te maken.' })
  bezwaarTot!: string;
}

/** How a besluit stands, and what was said against it. */
@ObjectType('Besluitverloop')
export class BesluitverloopType {
  @Field(() => String, { description: 'geldt, ingetrokken of vervangen.' })
  toestand!: string;

  @Field(() => String, { nullable: true })
  eindeReden!: string | null;

  @Field(() => ID, { nullable: true })
  vervangenDoorId!: string | null;

  @Field(() => Int, { nullable: true })
  vervangenDoorNummer!: number | null;

  @Field(() => Int, { nullable: true })
  vervangtNummer!: number | null;

  @Field(() => String, { nullable: true, description: 'Laatste dag voor een minderheidsstandpunt.' })
  tegenspraakDag!: string | null;

  @Field(() => String, { nullable: true, description: 'Laatste dag om heroverweging te vragen.' })
  heroverwegingDag!: string | null;

  @Field(() => Boolean, { description: 'Er hoort een beschikking bij, die de gemeente apart maakt.' })
  naarBeschikking!: boolean;

  @Field(() => BeschikkingType, { nullable: true })
  beschikking!: BeschikkingType | null;

  @Field(() => [MinderheidsstandpuntType])
  minderheidsstandpunten!: MinderheidsstandpuntType[];

  @Field(() => [HeroverwegingType])
  heroverwegingen!: HeroverwegingType[];

  @Field(() => HoorverslagType, { nullable: true, description: 'Alleen bij een doorgezet besluit.' })
  hoorverslag!: HoorverslagType | null;

  @Field(() => [KennisgevingType], { description: 'Wie gebonden is, en of die het weet.' })
  kennisgevingen!: KennisgevingType[];
}

@InputType({ isAbstract: true })
class OpBesluit {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  besluitId!: string;
}

@InputType({ isAbstract: true })
class OpRonde {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  rondeId!: string;
}

@InputType('DoorzettenAankondigenInvoer')
export class DoorzettenAankondigenInvoerType extends OpRonde {
  @Field(() => String)
  waarom!: string;

  @Field(() => String, { nullable: true, description: 'Waarom er niet eerst een bestuurder is gevraagd; telt alleen als dat nergens is vastgelegd.' })
  opschaling?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Organisaties met voordeel, naast de cliënt.' })
  tenGunsteVan?: string[] | null;
}

@InputType('ZienswijzeGevenInvoer')
export class ZienswijzeGevenInvoerType extends OpRonde {
  @Field(() => String, { nullable: true })
  tekst?: string | null;
}

@InputType('DoorzettenMeetekenenInvoer')
export class DoorzettenMeetekenenInvoerType extends OpRonde {}

@InputType('MinderheidsstandpuntGevenInvoer')
export class MinderheidsstandpuntGevenInvoerType extends OpBesluit {
  @Field(() => String)
  tekst!: string;
}

@InputType('HeroverwegingVragenInvoer')
export class HeroverwegingVragenInvoerType extends OpBesluit {
  @Field(() => String)
  reden!: string;
}

@InputType('HeroverwegingBeantwoordenInvoer')
export class HeroverwegingBeantwoordenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  heroverwegingId!: string;

  @Field(() => String)
  uitkomst!: HeroverwegingBeantwoordenInvoer['uitkomst'];

  @Field(() => String)
  motivering!: string;
}

@InputType('BesluitIntrekkenInvoer')
export class BesluitIntrekkenInvoerType extends OpBesluit {
  @Field(() => String)
  reden!: string;
}

@InputType('KennisgevingBevestigenInvoer')
export class KennisgevingBevestigenInvoerType extends OpBesluit {}

@InputType('BeschikkingVermeldenInvoer')
export class BeschikkingVermeldenInvoerType extends OpBesluit {
  @Field(() => String)
  kenmerk!: string;

  @Field(() => String)
  bekendOp!: string;
}
