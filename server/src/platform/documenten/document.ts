/** Something that stands under a heading; text in it is text, whatever signs it holds. */
export type Blok =
  | { readonly soort: 'alinea'; readonly tekst: string }
  /** What nobody may miss. */
  | { readonly soort: 'nadruk'; readonly tekst: string }
  /** Words of somebody else, to the letter. */
  | { readonly soort: 'citaat'; readonly tekst: string; readonly van: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'feiten'; readonly feiten: readonly Feit[] };

export interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** A heading with what stands under it; `niveau` 1 is a part of the document, deeper ones are parts of that. */
export interface Deel {
  readonly kop: string;
  readonly niveau: 1 | 2 | 3;
  readonly blokken: readonly Blok[];
}

/** A text as people read it: on paper, on a screen, or aloud. The same input is the same file, byte for byte. */
export interface Document {
  readonly titel: string;
  readonly inleiding: readonly Blok[];
  readonly delen: readonly Deel[];
  /** At the foot of every page. */
  readonly voet: string;
}

export const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
export const nadruk = (tekst: string): Blok => ({ soort: 'nadruk', tekst });
