import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('AanmeldenInvoer')
export class AanmeldenInvoerType {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  wachtwoord!: string;

  @Field(() => String, { nullable: true, description: 'Code van de app op de telefoon, of een herstelcode.' })
  code?: string;

  @Field(() => ID, { nullable: true, description: 'Bij welke regio u aan het werk gaat, als u er meer hebt.' })
  regioId?: string;
}
