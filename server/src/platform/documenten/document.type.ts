import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Blok, Document } from './document.js';

@ObjectType('Documentfeit')
export class DocumentfeitType {
  @Field(() => String)
  naam!: string;

  @Field(() => String)
  waarde!: string;
}

@ObjectType('Documentblok')
export class DocumentblokType {
  @Field(() => String, { description: 'alinea, nadruk, citaat, lijst of feiten.' })
  soort!: string;

  @Field(() => String, { nullable: true, description: 'Van een alinea, nadruk of citaat; regels zoals ze geschreven zijn.' })
  tekst!: string | null;

  @Field(() => String, { nullable: true, description: 'Wie het citaat schreef en wanneer.' })
  van!: string | null;

  @Field(() => [String])
  punten!: string[];

  @Field(() => [DocumentfeitType])
  feiten!: DocumentfeitType[];
}

@ObjectType('Documentdeel')
export class DocumentdeelType {
  @Field(() => String)
  kop!: string;

  @Field(() => Int, { description: '1 voor een deel van het document, hoger voor een deel daarvan.' })
  niveau!: number;

  @Field(() => [DocumentblokType])
  blokken!: DocumentblokType[];
}

@ObjectType('Document', { description: 'Dezelfde woorden als op papier, in het Nederlands.' })
export class DocumentType {
  @Field(() => String)
  titel!: string;

  @Field(() => [DocumentblokType])
  inleiding!: DocumentblokType[];

  @Field(() => [DocumentdeelType])
  delen!: DocumentdeelType[];
}

export function presentDocument({ titel, inleiding, delen }: Document): DocumentType {
  return { titel, inleiding: inleiding.map(presentBlok), delen: delen.map(({ kop, niveau, blokken }) => ({ kop, niveau, blokken: blokken.map(presentBlok) })) };
}

function presentBlok(blok: Blok): DocumentblokType {
  return {
    soort: blok.soort,
    tekst: 'tekst' in blok ? blok.tekst : null,
    van: blok.soort === 'citaat' ? blok.van : null,
    punten: blok.soort === 'lijst' ? [...blok.punten] : [],
    feiten: blok.soort === 'feiten' ? [...blok.feiten] : [],
  };
}
