import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('Woningtoewijzing', { description: 'Een woning die is opgeleverd aan iemand uit de uitstroomregeling.' })
export class WoningtoewijzingType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  aanmeldingId!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg als een gepubliceerde bron de corporatie niet noemt.' })
  corporatieId?: string;

  @Field(() => ID)
  gemeenteId!: string;

  @Field(() => String, { description: 'Dag van de sleutel, als jjjj-mm-dd.' })
  opgeleverdOp!: string;

  @Field(() => String, { description: 'Dag waarop de oplevering is opgeschreven, als jjjj-mm-dd.' })
  geregistreerdOp!: string;
}

@ObjectType('WoningToegewezen')
export class WoningToegewezenType {
  @Field(() => ID)
  woningtoewijzingId!: string;
}

@InputType('WoningtoewijzingInvoer')
export class WoningtoewijzingInvoer {
  @Field(() => ID)
  aanmeldingId!: string;

  @Field(() => ID)
  corporatieId!: string;

  @Field(() => ID)
  gemeenteId!: string;

  @Field(() => String, { description: 'Dag van de sleutel, als jjjj-mm-dd.' })
  opgeleverdOp!: string;
}
