import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('Deelnamemens')
export class DeelnamemensType {
  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType('Deelnamecollega')
export class DeelnamecollegaType extends DeelnamemensType {
  @Field(() => Boolean, { description: 'Of deze collega het dossier leest, en dus een ander kan vervangen.' })
  leestDossier!: boolean;
}

@ObjectType('Deelnameorganisatie')
export class DeelnameorganisatieType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Boolean, { description: 'Of een team meedoet, zodat een collega kan instappen.' })
  team!: boolean;
}

@ObjectType('Overdracht')
export class OverdrachtType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naarOrganisatieNaam!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String)
  aangebodenOp!: string;
}

@ObjectType('Toestemming')
export class ToestemmingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  gegevensgroep!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String, { description: 'Hoe en wanneer de cliënt toestemming gaf.' })
  grond!: string;

  @Field(() => String)
  gegevenOp!: string;

  @Field(() => String, { nullable: true })
  geldigTot?: string | null;

  @Field(() => String, { nullable: true })
  ingetrokkenOp?: string;

  @Field(() => Boolean)
  geldt!: boolean;
}

@ObjectType('MogelijkeToestemming')
export class MogelijkeToestemmingType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  gegevensgroep!: string;

  @Field(() => String)
  titel!: string;
}

@ObjectType('Machtiging')
export class MachtigingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  document!: string;

  @Field(() => String)
  geldigTot!: string;

  @Field(() => Boolean)
  geldt!: boolean;
}

@ObjectType('Noodinzage')
export class NoodinzageType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  lidNaam!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String)
  begonnenOp!: string;

  @Field(() => String)
  tot!: string;

  @Field(() => String, { nullable: true, description: 'Wanneer de regisseur zei dit te hebben bekeken.' })
  gezienOp?: string;
}

@ObjectType('Casusdeelname')
export class CasusdeelnameType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => DeelnameorganisatieType, { description: 'Wie verantwoordelijk is voor de gegevens.' })
  verantwoordelijke!: DeelnameorganisatieType;

  @Field(() => OverdrachtType, { nullable: true })
  overdracht?: OverdrachtType;

  @Field(() => [DeelnameorganisatieType])
  deelnemers!: DeelnameorganisatieType[];

  @Field(() => [DeelnamecollegaType])
  collegas!: DeelnamecollegaType[];

  @Field(() => [DeelnamemensType])
  ondersteuners!: DeelnamemensType[];

  @Field(() => [ToestemmingType])
  toestemmingen!: ToestemmingType[];

  @Field(() => [MogelijkeToestemmingType])
  mogelijkeToestemmingen!: MogelijkeToestemmingType[];

  @Field(() => [MachtigingType])
  machtigingen!: MachtigingType[];

  @Field(() => [NoodinzageType])
  noodinzages!: NoodinzageType[];

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('DeelnameKlaar')
export class DeelnameKlaarType {
  @Field(() => ID)
  casusId!: string;
}

@ObjectType('Teamcasus')
export class TeamcasusType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => [String], { description: 'Wie van uw team de casus nu ziet.' })
  wie!: string[];
}
