import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OverzichtDeelnemer')
export class OverzichtDeelnemerType {
  @Field(() => ID)
  organisatieId!: string;

  @Field(() => String)
  organisatieNaam!: string;
}

@ObjectType('OverzichtActie')
export class OverzichtActieType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  organisatieNaam!: string;

  @Field(() => String, { description: 'Dag, als 2026-11-22.' })
  voor!: string;
}

@ObjectType('OverzichtCasus')
export class OverzichtCasusType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  fase!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => Int)
  niveau!: number;

  @Field(() => Boolean)
  spoed!: boolean;

  @Field(() => String)
  wachtSinds!: string;

  @Field(() => Int)
  wachtDagen!: number;

  @Field(() => String)
  gemeenteNaam!: string;

  @Field(() => [OverzichtDeelnemerType], { description: 'Wie nu meedoen, in volgorde van uitnodiging.' })
  deelnemers!: OverzichtDeelnemerType[];

  @Field(() => [OverzichtActieType], { description: 'De eerste tien open acties, op datum.' })
  acties!: OverzichtActieType[];
}

@ObjectType('Casusoverzicht')
export class CasusoverzichtType {
  @Field(() => [OverzichtCasusType])
  items!: OverzichtCasusType[];

  @Field(() => Boolean)
  heeftMeer!: boolean;
}
