/** A language the product speaks; Dutch unless somebody chose English. */
export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

/** One sentence in every language; none can be left out. */
export type Zin = Readonly<Record<Taal, string>>;

/** The language that the header `Accept-Language` of this product asks for: English when that comes first, Dutch for everything else. */
export function taalUitKop(kop: string | undefined): Taal {
  return /^en\b/i.test(kop?.trim() ?? '') ? 'en' : 'nl';
}
