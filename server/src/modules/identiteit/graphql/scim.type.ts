import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('ScimSleutel')
export class ScimSleutelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  standaardRol!: string;

  @Field(() => String)
  gemaaktDoorNaam!: string;

  @Field(() => String, { nullable: true })
  bevestigdDoorNaam?: string | null;

  @Field(() => GraphQLISODateTime)
  verlooptOp!: Date;

  @Field(() => String, { description: 'wacht, werkt, verlopen of ingetrokken.' })
  stand!: string;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('ScimGroep')
export class ScimGroepType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { nullable: true, description: 'De rol die leden van deze groep krijgen.' })
  rol?: string | null;

  @Field(() => Int)
  aantalLeden!: number;
}

@ObjectType('ScimKoppelingen')
export class ScimKoppelingenType {
  @Field(() => String, { description: 'Waar de aanmelddienst naartoe stuurt.' })
  adres!: string;

  @Field(() => [ScimSleutelType])
  sleutels!: ScimSleutelType[];

  @Field(() => [ScimGroepType])
  groepen!: ScimGroepType[];

  @Field(() => String, { nullable: true, description: 'De sleutel zelf; alleen in het antwoord op het maken, en maar één keer.' })
  sleutel?: string | null;
}

@InputType('ScimSleutelMakenInvoer')
export class ScimSleutelMakenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  standaardRol!: string;

  @Field(() => Int)
  dagen!: number;
}

@InputType('ScimSleutelBevestigenInvoer')
export class ScimSleutelBevestigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  sleutelId!: string;
}

@InputType('ScimSleutelIntrekkenInvoer')
export class ScimSleutelIntrekkenInvoerType extends ScimSleutelBevestigenInvoerType {}

@InputType('ScimGroepKoppelenInvoer')
export class ScimGroepKoppelenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  groepId!: string;

  @Field(() => String, { nullable: true })
  rol?: string | null;
}
