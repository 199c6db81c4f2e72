import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Organisatie')
export class OrganisatieType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'gemeente, corporatie, zorgaanbieder of anders.' })
  soort!: string;
}

@ObjectType('Lid')
export class LidType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  functie!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => ID)
  organisatieId!: string;
}
