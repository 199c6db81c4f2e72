import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Themaschema')
@InputType('ThemaschemaInvoer')
export class ThemaschemaType {
  @Field(() => String)
  balk!: string;

  @Field(() => String)
  balkTekst!: string;

  @Field(() => String)
  knop!: string;

  @Field(() => String)
  knopTekst!: string;

  @Field(() => String)
  accent!: string;
}

@ObjectType('Themakleuren')
export class ThemakleurenType {
  @Field(() => ThemaschemaType)
  licht!: ThemaschemaType;

  @Field(() => ThemaschemaType)
  donker!: ThemaschemaType;
}

@InputType('ThemakleurenInvoer')
export class ThemakleurenInvoerType {
  @Field(() => ThemaschemaType)
  licht!: ThemaschemaType;

  @Field(() => ThemaschemaType)
  donker!: ThemaschemaType;
}

@ObjectType('Contrastmeting')
export class ContrastmetingType {
  @Field(() => String)
  paar!: string;

  @Field(() => Float)
  gemeten!: number;

  @Field(() => Float)
  minst!: number;

  @Field(() => Boolean)
  genoeg!: boolean;
}

@ObjectType('Regiothema')
export class RegiothemaType {
  @Field(() => Int, { description: '0 zolang de regio niets koos.' })
  versie!: number;

  @Field(() => ThemakleurenType)
  kleuren!: ThemakleurenType;

  @Field(() => Boolean)
  heeftLogo!: boolean;
}

@InputType('ThemaZettenInvoer')
export class ThemaZettenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => ThemakleurenInvoerType)
  kleuren!: ThemakleurenInvoerType;
}

@InputType('ThemaLogoVerwijderenInvoer')
export class ThemaLogoVerwijderenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;
}
