import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('EigenPasskey')
export class EigenPasskeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Date)
  gemaaktOp!: Date;

  @Field(() => Date, { nullable: true })
  gebruiktOp?: Date | null;
}

@ObjectType('Passkeyvraag')
export class PasskeyvraagType {
  @Field(() => String, { description: 'Wat de browser aan de passkey vraagt, als JSON.' })
  opties!: string;
}

@InputType('PasskeyAntwoordInvoer')
export class PasskeyAntwoordInvoerType {
  @Field(() => String, { description: 'Wat de passkey antwoordde, als JSON.' })
  antwoord!: string;
}

@InputType('PasskeyMakenInvoer')
export class PasskeyMakenInvoerType {
  @Field(() => String, { description: 'Wat de passkey antwoordde, als JSON.' })
  antwoord!: string;

  @Field(() => String)
  naam!: string;
}

@InputType('PasskeyVerwijderenInvoer')
export class PasskeyVerwijderenInvoerType {
  @Field(() => ID)
  passkeyId!: string;
}
