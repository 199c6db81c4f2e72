import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Regioinstelling')
export class RegioinstellingType {
  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'tafel, rondes, inzage of stagnatie.' })
  groep!: string;

  @Field(() => String, { description: 'Een getal, een keuze, of true of false.' })
  waarde!: string;

  @Field(() => String)
  standaard!: string;
}

@ObjectType('Instellingwijziging')
export class InstellingwijzigingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { nullable: true })
  oud?: string | null;

  @Field(() => String)
  nieuw!: string;

  @Field(() => String)
  reden!: string;

  @Field(() => String)
  doorNaam!: string;

  @Field(() => GraphQLISODateTime)
  op!: Date;
}

@ObjectType('Instellingenoverzicht')
export class InstellingenoverzichtType {
  @Field(() => [RegioinstellingType])
  instellingen!: RegioinstellingType[];

  @Field(() => [InstellingwijzigingType], { description: 'Nieuwste eerst, hoogstens honderd.' })
  wijzigingen!: InstellingwijzigingType[];
}

@ObjectType('Bewaartermijnversie')
export class BewaartermijnversieType {
  @Field(() => Int)
  versie!: number;

  @Field(() => Int)
  jaren!: number;

  @Field(() => String)
  grondslag!: string;

  @Field(() => String)
  bron!: string;

  @Field(() => String)
  geldigVan!: string;

  @Field(() => String)
  doorNaam!: string;

  @Field(() => Boolean)
  geldtNu!: boolean;
}

@ObjectType('Bewaartermijn')
export class BewaartermijnType {
  @Field(() => ID)
  soort!: string;

  @Field(() => Int, { description: 'Wat de wet of de selectielijst minstens vraagt.' })
  wettelijkJaren!: number;

  @Field(() => String, { description: 'laatste_wijziging, afsluiting, vastlegging of einde_boekjaar.' })
  begint!: string;

  @Field(() => String)
  wettelijkeGrondslag!: string;

  @Field(() => String)
  wettelijkeBron!: string;

  @Field(() => [BewaartermijnversieType], { description: 'Oudste eerst.' })
  versies!: BewaartermijnversieType[];
}

@ObjectType('Bewaartermijnen')
export class BewaartermijnenType {
  @Field(() => [BewaartermijnType])
  lijst!: BewaartermijnType[];
}

@InputType('InstellingZettenInvoer')
export class InstellingZettenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  waarde!: string;

  @Field(() => String)
  reden!: string;
}

@InputType('BewaartermijnVastleggenInvoer')
export class BewaartermijnVastleggenInvoerType {
  @Field(() => ID)
  opdrachtId!: string;

  @Field(() => String)
  soort!: string;

  @Field(() => Int)
  jaren!: number;

  @Field(() => String)
  grondslag!: string;

  @Field(() => String)
  bron!: string;

  @Field(() => String)
  geldigVan!: string;
}
