import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { mogelijkeActie, MogelijkeActieType } from '../../../platform/permissions/actie.type.js';
import type { Afrondingsbeeld } from '../application/afronden.js';

@ObjectType('Verwachting')
export class VerwachtingType {
  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  evaluerenOp!: string;
}

@ObjectType('Evaluatie')
export class EvaluatieType {
  @Field(() => String, { description: 'zoals_verwacht, deels, anders of niet_te_zeggen.' })
  uitkomst!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String, { nullable: true, description: 'De dag waarop de nieuwe situatie begon.' })
  ingegaanOp!: string | null;

  @Field(() => String)
  gedaanOp!: string;

  @Field(() => String)
  gedaanDoorNaam!: string;
}

@ObjectType('GevolgdBesluit')
export class GevolgdBesluitType {
  @Field(() => ID)
  besluitId!: string;

  @Field(() => ID, { nullable: true, description: 'Leeg als het besluit zonder voorstel is genomen, zoals een snelle uitgave.' })
  voorstelId!: string | null;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  wijze!: string;

  @Field(() => String)
  tekst!: string;

  @Field(() => String)
  genomenOp!: string;

  @Field(() => String, { nullable: true })
  herzienVoor!: string | null;

  @Field(() => Int)
  openActies!: number;

  @Field(() => VerwachtingType, { nullable: true })
  verwachting!: VerwachtingType | null;

  @Field(() => EvaluatieType, { nullable: true })
  evaluatie!: EvaluatieType | null;

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

@ObjectType('Casusafsluiting')
export class CasusafsluitingType {
  @Field(() => [String])
  mechanismen!: string[];

  @Field(() => [String])
  resultaten!: string[];

  @Field(() => String, { nullable: true })
  toelichting!: string | null;

  @Field(() => String)
  afgeslotenOp!: string;
}

@ObjectType('Casusafronding')
export class CasusafrondingType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => String)
  fase!: string;

  @Field(() => [GevolgdBesluitType])
  besluiten!: GevolgdBesluitType[];

  @Field(() => CasusafsluitingType, { nullable: true })
  afsluiting!: CasusafsluitingType | null;

  @Field(() => [MogelijkeActieType])
  mogelijk!: MogelijkeActieType[];
}

export function presentAfronding({ besluiten, afsluiting, mogelijk, ...rest }: Afrondingsbeeld): CasusafrondingType {
  return {
    ...rest,
    besluiten: besluiten.map((b) => ({
      ...b,
      genomenOp: b.genomenOp.toISOString(),
      evaluatie: b.evaluatie && { ...b.evaluatie, gedaanOp: b.evaluatie.gedaanOp.toISOString() },
      mogelijk: b.mogelijk.map(([naam, waarom]) => mogelijkeActie(naam, waarom)),
    })),
    afsluiting: afsluiting && {
      mechanismen: [...afsluiting.mechanismen], resultaten: [...afsluiting.resultaten],
      toelichting: afsluiting.toelichting, afgeslotenOp: afsluiting.afgeslotenOp.toISOString(),
    },
    mogelijk: mogelijk.map(([naam, waarom]) => mogelijkeActie(naam, waarom)),
  };
}
