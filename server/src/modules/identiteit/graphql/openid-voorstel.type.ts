import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

/** Another provider, or another setting of it, that waits for a second beheerder. */
@ObjectType('Openidvoorstel')
export class OpenidvoorstelType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  uitgever!: string;

  @Field(() => String)
  clientId!: string;

  @Field(() => [String])
  niveaus!: string[];

  @Field(() => String)
  kenmerk!: string;

  @Field(() => Boolean)
  actief!: boolean;

  @Field(() => Boolean)
  nieuweSleutel!: boolean;

  @Field(() => String)
  voorgesteldDoorNaam!: string;

  @Field(() => Date)
  voorgesteldOp!: Date;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@InputType('OpenidVoorstelBeoordelenInvoer')
export class OpenidVoorstelBeoordelenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID, { description: 'Het voorstel dat u zag; een ander wordt geweigerd.' })
  voorstelId!: string;

  @Field(() => Boolean)
  akkoord!: boolean;
}
