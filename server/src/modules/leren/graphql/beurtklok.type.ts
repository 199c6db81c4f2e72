import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Beurtbeeld } from '../application/beurten.js';

@ObjectType('Beurttijd')
export class BeurttijdType {
  @Field(() => String, { description: 'organisatie, tafel, aangehouden of voor_de_tafel.' })
  soort!: string;

  @Field(() => ID, { nullable: true })
  organisatieId!: string | null;

  @Field(() => String, { nullable: true })
  naam!: string | null;

  @Field(() => Int, { description: 'Hele minuten dat de casus hierop wachtte.' })
  minuten!: number;
}

@ObjectType('AanZet')
export class AanZetType {
  @Field(() => String, { description: 'organisatie, tafel, aangehouden of voor_de_tafel.' })
  soort!: string;

  @Field(() => ID, { nullable: true })
  organisatieId!: string | null;

  @Field(() => String, { nullable: true })
  naam!: string | null;

  @Field(() => String, { description: 'voor_de_tafel, aangehouden, actie_te_laat, tafel, vraag, actie of regie.' })
  reden!: string;

  @Field(() => String)
  sinds!: string;
}

@ObjectType('Beurtklok')
export class BeurtklokType {
  @Field(() => ID)
  casusId!: string;

  @Field(() => Int, { description: 'Hele minuten; precies de som van alle delen.' })
  totaalMinuten!: number;

  @Field(() => [BeurttijdType], { description: 'De langste eerst.' })
  perHouder!: BeurttijdType[];

  @Field(() => AanZetType, { nullable: true, description: 'Leeg als de casus is afgesloten.' })
  nu!: AanZetType | null;
}

export function presentBeurtklok({ nu, perHouder, ...rest }: Beurtbeeld): BeurtklokType {
  return { ...rest, perHouder: [...perHouder], nu: nu && { ...nu, sinds: nu.sinds.toISOString() } };
}
