import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Spreidingscel')
export class SpreidingscelType {
  @Field(() => String, { description: 'binnen, afwijking, doorgezet, advies of totaal.' })
  uitkomst!: string;

  @Field(() => Int, { nullable: true })
  aantal!: number | null;

  @Field(() => Boolean, { description: 'Weggelaten omdat het over minder dan vijf besluiten zou gaan, of daaruit te herleiden is.' })
  onderdrukt!: boolean;
}

@ObjectType('Spreidingsrij')
export class SpreidingsrijType {
  @Field(() => String)
  naam!: string;

  @Field(() => Boolean)
  totaal!: boolean;

  @Field(() => [SpreidingscelType])
  cellen!: SpreidingscelType[];
}

@ObjectType('Spreiding')
export class SpreidingType {
  @Field(() => String, { description: 'tafel of voorzitter.' })
  snede!: string;

  @Field(() => String, { description: 'Wat de casussen tegenhoudt.' })
  blokkade!: string;

  @Field(() => [SpreidingsrijType])
  rijen!: SpreidingsrijType[];
}

@ObjectType('GelijkeBehandeling')
export class GelijkeBehandelingType {
  @Field(() => String)
  peildatum!: string;

  @Field(() => String)
  telt!: string;

  @Field(() => String)
  datum!: string;

  @Field(() => [String])
  uitzonderingen!: string[];

  @Field(() => [SpreidingType])
  spreidingen!: SpreidingType[];
}
