import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Fragmentdeel')
export class FragmentdeelType {
  @Field(() => String)
  tekst!: string;

  @Field(() => Boolean, { description: 'Of dit een van de gezochte woorden is.' })
  raak!: boolean;
}

@ObjectType('Vindplaats')
export class VindplaatsType {
  @Field(() => String, { description: 'casus, client, bericht, actie, voorstel, grond, vertaling, dossier of netwerk.' })
  soort!: string;

  @Field(() => [FragmentdeelType])
  fragment!: FragmentdeelType[];
}

@ObjectType('Treffer')
export class TrefferType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  pseudoniem!: string;

  @Field(() => String)
  vraag!: string;

  @Field(() => Boolean)
  afgesloten!: boolean;

  @Field(() => [VindplaatsType], { description: 'Hoogstens drie plaatsen, de beste eerst.' })
  plaatsen!: VindplaatsType[];
}

@ObjectType('Zoekresultaat')
export class ZoekresultaatType {
  @Field(() => [TrefferType])
  treffers!: TrefferType[];

  @Field(() => Boolean)
  heeftMeer!: boolean;
}
