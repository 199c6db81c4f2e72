import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

/** A role that waits for a second beheerder. */
@ObjectType('Rolvoorstel')
export class RolvoorstelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true, description: 'Van wie wordt uitgenodigd; leeg bij een andere rol voor een lid.' })
  email?: string | null;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { nullable: true, description: 'De rol die iemand nu heeft.' })
  rolNu?: string | null;

  @Field(() => String)
  voorgesteldDoorNaam!: string;

  @Field(() => Date)
  voorgesteldOp!: Date;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@InputType('RolWijzigenInvoer')
export class RolWijzigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  lidId!: string;

  @Field(() => String)
  rol!: string;
}

@InputType('RolvoorstelBeoordelenInvoer')
export class RolvoorstelBeoordelenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  voorstelId!: string;

  @Field(() => Boolean)
  akkoord!: boolean;
}

@InputType('LidBeeindigenInvoer')
export class LidBeeindigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  lidId!: string;
}
