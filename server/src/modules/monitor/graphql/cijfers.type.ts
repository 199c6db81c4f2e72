import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Kolomsoort, Teldatumkeuze } from '../domain/cijfers.js';
import type { Teldatum } from '../domain/definities.js';

export const TeldatumkeuzeEnum: Record<Teldatumkeuze, Teldatumkeuze> = { bron: 'bron', oplevering: 'oplevering', registratie: 'registratie' };
registerEnumType(TeldatumkeuzeEnum, {
  name: 'Teldatumkeuze',
  description: 'Op welke dag een woning telt; bron volgt het gedrukte cijfer.',
});

export const TeldatumEnum: Record<Teldatum, Teldatum> = {
  aanmelding: 'aanmelding',
  oplevering: 'oplevering',
  registratie: 'registratie',
  uitstroom: 'uitstroom',
};
registerEnumType(TeldatumEnum, { name: 'Teldatum' });

export const KolomsoortEnum: Record<Kolomsoort, Kolomsoort> = { aantal: 'aantal', doel: 'doel', percentage: 'percentage' };
registerEnumType(KolomsoortEnum, { name: 'Kolomsoort' });

@ObjectType('Cijferdefinitie')
export class CijferdefinitieType {
  @Field(() => String)
  telt!: string;

  @Field(() => String, { description: 'Op welke dag wordt geteld.' })
  datum!: string;

  @Field(() => [String])
  uitzonderingen!: string[];
}

@ObjectType('Cijferbron')
export class CijferbronType {
  @Field(() => String)
  naam!: string;

  @Field(() => String)
  vindplaats!: string;

  @Field(() => String, { description: 'Laatste dag die de bron telt, als jjjj-mm-dd.' })
  peildatum!: string;

  @Field(() => String, { nullable: true })
  opmerking?: string;
}

@ObjectType('Cijferkolom')
export class CijferkolomType {
  @Field(() => String)
  sleutel!: string;

  @Field(() => String)
  kop!: string;

  @Field(() => KolomsoortEnum)
  soort!: Kolomsoort;
}

@ObjectType('Cijfercel')
export class CijfercelType {
  @Field(() => String, { description: 'Sleutel van de kolom.' })
  kolom!: string;

  @Field(() => Int, { nullable: true, description: 'Geteld uit de vastgelegde rijen; leeg als onbekend of weggelaten.' })
  berekend?: number;

  @Field(() => Int, { nullable: true, description: 'Zoals gedrukt in de bron; leeg als de bron zwijgt.' })
  gedrukt?: number;

  @Field(() => Int, { nullable: true, description: 'Berekend min gedrukt; leeg als er niets te vergelijken is.' })
  verschil?: number;

  @Field(() => Boolean, { description: 'De genoemde oorzaken zijn samen precies het verschil.' })
  verklaard!: boolean;

  @Field(() => [String])
  toelichtingen!: string[];

  @Field(() => Boolean, { description: 'Weggelaten omdat het over minder dan vijf mensen zou gaan.' })
  onderdrukt!: boolean;

  @Field(() => String, { nullable: true })
  opmerking?: string;
}

@ObjectType('Cijferrij')
export class CijferrijType {
  @Field(() => String)
  naam!: string;

  @Field(() => Boolean)
  totaal!: boolean;

  @Field(() => [CijfercelType], { description: 'In de volgorde van de kolommen.' })
  cellen!: CijfercelType[];
}

@ObjectType('Cijferfiguur')
export class CijferfiguurType {
  @Field(() => String)
  nummer!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => CijferdefinitieType)
  definitie!: CijferdefinitieType;

  @Field(() => TeldatumEnum)
  teldatum!: Teldatum;

  @Field(() => String, { description: 'Laatste dag die meetelt, als jjjj-mm-dd.' })
  peildatum!: string;

  @Field(() => CijferbronType, { nullable: true, description: 'Leeg als de regio geen gedrukt cijfer heeft.' })
  bron?: CijferbronType;

  @Field(() => [CijferkolomType])
  kolommen!: CijferkolomType[];

  @Field(() => [CijferrijType])
  rijen!: CijferrijType[];
}
