import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MogelijkeActieType } from '../../../platform/permissions/actie.type.js';

@InputType('ClientUitnodigenInvoer')
export class ClientUitnodigenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  email!: string;
}

@InputType('ClientaccountInvoer')
export class ClientaccountInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;
}

@ObjectType('Clientaccount')
export class ClientaccountType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String, { description: 'geen, uitgenodigd, verlopen (de uitnodiging) of actief.' })
  stand!: string;

  @Field(() => String, { nullable: true, description: 'Waarheen de uitnodiging ging; alleen voor wie mag uitnodigen.' })
  email?: string | null;

  @Field(() => Date, { nullable: true })
  verlooptOp?: Date | null;

  @Field(() => [MogelijkeActieType])
  acties!: MogelijkeActieType[];
}

@ObjectType('ClientaccountKlaar')
export class ClientaccountKlaarType {
  @Field(() => ID)
  casusId!: string;
}
