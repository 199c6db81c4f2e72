import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@ObjectType('BeheerdeTafel')
export class BeheerdeTafelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  ritme!: string;

  @Field(() => ID)
  voorzitterLidId!: string;

  @Field(() => String)
  voorzitterNaam!: string;

  @Field(() => ID, { nullable: true })
  plaatsvervangerLidId?: string | null;

  @Field(() => String, { nullable: true })
  plaatsvervangerNaam?: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  beeindigdOp?: Date | null;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('Tafelbeheer')
export class TafelbeheerType {
  @Field(() => [BeheerdeTafelType])
  tafels!: BeheerdeTafelType[];
}

@InputType('TafelInrichtenInvoer')
export class TafelInrichtenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg voor een nieuwe tafel.' })
  tafelId?: string | null;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  ritme!: string;

  @Field(() => ID)
  voorzitterLidId!: string;

  @Field(() => ID, { nullable: true })
  plaatsvervangerLidId?: string | null;
}

@InputType('TafelBeeindigenInvoer')
export class TafelBeeindigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  tafelId!: string;

  @Field(() => String)
  reden!: string;
}
