import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AfwijkingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { MogelijkeActieType } from '../../../../platform/permissions/actie.type.js';
import { PrecedentType } from './precedent.type.js';

@ObjectType('Waardeoordeel')
export class WaardeoordeelType {
  @Field(() => String, { description: 'legitimiteit, betrokkenheid of rendement.' })
  waarde!: string;

  @Field(() => Int, { description: 'Van 1 tot en met 5; scores tellen niet op.' })
  score!: number;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true })
  antwoord!: string | null;
}

@ObjectType('Precedentoordeel')
export class PrecedentoordeelType {
  @Field(() => ID)
  precedentId!: string;

  @Field(() => String, { description: 'gelijk of anders.' })
  oordeel!: string;

  @Field(() => String, { nullable: true })
  reden!: string | null;
}

@ObjectType('UitgewerkteAfwijking')
export class UitgewerkteAfwijkingType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  versie!: number;

  @Field(() => String)
  motivering!: string;

  @Field(() => [WaardeoordeelType])
  waardentoets!: WaardeoordeelType[];

  @Field(() => String)
  voorwaarden!: string;

  @Field(() => String, { nullable: true })
  eindigtOp!: string | null;

  @Field(() => String, { nullable: true })
  herzienVoor!: string | null;

  @Field(() => [PrecedentoordeelType])
  oordelen!: PrecedentoordeelType[];

  @Field(() => String)
  vastgelegdOp!: string;

  @Field(() => String)
  vastgelegdDoorNaam!: string;
}

@ObjectType('Afwijking')
export class AfwijkingType {
  @Field(() => ID)
  voorstelId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => ID)
  regelversieId!: string;

  @Field(() => String)
  regelNaam!: string;

  @Field(() => Int)
  versieNummer!: number;

  @Field(() => String)
  regelTekst!: string;

  @Field(() => String)
  regelDoel!: string;

  @Field(() => String)
  grond!: string;

  @Field(() => String)
  motief!: string;

  @Field(() => UitgewerkteAfwijkingType, { nullable: true, description: 'Leeg zolang niemand de afwijking uitwerkte.' })
  uitwerking!: UitgewerkteAfwijkingType | null;

  @Field(() => [PrecedentType])
  precedenten!: PrecedentType[];

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@InputType('WaardeoordeelInvoer')
export class WaardeoordeelInvoerType {
  @Field(() => Int)
  score!: number;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true, description: 'Verplicht onder de 3.' })
  antwoord?: string | null;
}

@InputType('PrecedentoordeelInvoer')
export class PrecedentoordeelInvoerType {
  @Field(() => ID)
  precedentId!: string;

  @Field(() => String)
  oordeel!: AfwijkingVastleggenInvoer['oordelen'][number]['oordeel'];

  @Field(() => String, { nullable: true, description: 'Verplicht bij anders.' })
  reden?: string | null;
}

@InputType('AfwijkingVastleggenInvoer')
export class AfwijkingVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  voorstelId!: string;

  @Field(() => String)
  motivering!: string;

  @Field(() => WaardeoordeelInvoerType)
  legitimiteit!: WaardeoordeelInvoerType;

  @Field(() => WaardeoordeelInvoerType)
  betrokkenheid!: WaardeoordeelInvoerType;

  @Field(() => WaardeoordeelInvoerType)
  rendement!: WaardeoordeelInvoerType;

  @Field(() => String)
  voorwaarden!: string;

  @Field(() => String, { nullable: true })
  eindigtOp?: string | null;

  @Field(() => String, { nullable: true })
  herzienVoor?: string | null;

  @Field(() => [PrecedentoordeelInvoerType])
  oordelen!: PrecedentoordeelInvoerType[];
}
