import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('NetwerklidToevoegenInvoer')
export class NetwerklidToevoegenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  relatie!: string;

  @Field(() => String, { nullable: true })
  doet?: string;

  @Field(() => String)
  leefgebied!: string;

  @Field(() => String)
  band!: string;

  @Field(() => String, { nullable: true })
  bereikbaar?: string;

  @Field(() => String, { nullable: true })
  laatsteContact?: string;

  @Field(() => String, { nullable: true })
  stoptOp?: string;

  @Field(() => ID, { nullable: true })
  organisatieId?: string;
}

@InputType('NetwerklidVerwijderenInvoer')
export class NetwerklidVerwijderenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ID)
  netwerklidId!: string;
}
