import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('AanmeldenInvoer')
export class AanmeldenInvoerType {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  wachtwoord!: string;

  @Field(() => ID, { nullable: true, description: 'Bij welke regio u aan het werk gaat, als u er meer hebt.' })
  regioId?: string;
}
