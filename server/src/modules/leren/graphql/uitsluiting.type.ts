import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Uitsluitingsbeeld } from '../application/uitsluitingen.js';
import { UITSLUITINGSDEFINITIE } from '../domain/uitsluitingen.js';

@ObjectType('Uitsluitingscel')
export class UitsluitingscelType {
  @Field(() => String, { nullable: true, description: 'Wat werkte; leeg is het totaal.' })
  resultaat!: string | null;

  @Field(() => Int, { nullable: true })
  aantal!: number | null;

  @Field(() => Boolean, { description: 'Weggelaten omdat het over minder dan vijf mensen zou gaan.' })
  onderdrukt!: boolean;
}

@ObjectType('Uitsluitingsrij')
export class UitsluitingsrijType {
  @Field(() => String, { nullable: true, description: 'Waardoor iemand buiten de boot viel; leeg is het totaal.' })
  mechanisme!: string | null;

  @Field(() => [UitsluitingscelType])
  cellen!: UitsluitingscelType[];
}

@ObjectType('Uitsluitingsdefinitie')
export class UitsluitingsdefinitieType {
  @Field(() => String)
  telt!: string;

  @Field(() => String)
  datum!: string;

  @Field(() => [String])
  uitzonderingen!: string[];
}

@ObjectType('Uitsluitingscijfer')
export class UitsluitingscijferType {
  @Field(() => UitsluitingsdefinitieType)
  definitie!: UitsluitingsdefinitieType;

  @Field(() => String, { description: 'Laatste dag die meetelt, als jjjj-mm-dd.' })
  peildatum!: string;

  @Field(() => [UitsluitingsrijType])
  rijen!: UitsluitingsrijType[];
}

export function presentUitsluitingen({ peildatum, rijen }: Uitsluitingsbeeld): UitsluitingscijferType {
  const { telt, datum, uitzonderingen } = UITSLUITINGSDEFINITIE;
  return {
    definitie: { telt, datum, uitzonderingen: [...uitzonderingen] },
    peildatum,
    rijen: rijen.map(({ mechanisme, cellen }) => ({ mechanisme, cellen: cellen.map((cel) => ({ ...cel })) })),
  };
}
