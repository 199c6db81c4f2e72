/** What kind of row holds the words. */
export const VINDPLAATSSOORTEN = ['casus', 'client', 'bericht', 'actie', 'voorstel', 'grond', 'vertaling', 'dossier', 'netwerk'] as const;
export type Vindplaatssoort = (typeof VINDPLAATSSOORTEN)[number];

/** A row that holds the words, as this lid may read it. */
export interface Vindplaats {
  readonly soort: Vindplaatssoort;
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly vraag: string;
  readonly afgesloten: boolean;
  /** Data group under which the row is read. */
  readonly gegevensgroep: string;
  /** A few words around the hit, with the hits between `BEGIN` and `EINDE`. */
  readonly kop: string;
}

/** A piece of text, and whether it is one of the words looked for. */
export interface Fragmentdeel {
  readonly tekst: string;
  readonly raak: boolean;
}

/** A casus that holds the words, with the best places first. */
export interface Treffer {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly vraag: string;
  readonly afgesloten: boolean;
  readonly plaatsen: readonly { readonly soort: Vindplaatssoort; readonly fragment: readonly Fragmentdeel[] }[];
}

/** Marks from the private range of Unicode, which nobody types. */
export const BEGIN = '\uE000';
export const EINDE = '\uE001';

const PLAATSEN_PER_CASUS = 3;

/** One entry per casus, in the order of its best place; `hoogstens` casussen. */
export function treffers(plaatsen: readonly Vindplaats[], hoogstens: number): Treffer[] {
  const perCasus = new Map<string, [Vindplaats, ...Vindplaats[]]>();
  for (const plaats of plaatsen) {
    const groep = perCasus.get(plaats.casusId);
    if (groep) groep.push(plaats);
    else perCasus.set(plaats.casusId, [plaats]);
  }
  return [...perCasus.values()].slice(0, hoogstens).map((groep) => {
    const [{ casusId, pseudoniem, vraag, afgesloten }] = groep;
    const beste = groep.slice(0, PLAATSEN_PER_CASUS);
    return { casusId, pseudoniem, vraag, afgesloten, plaatsen: beste.map(({ soort, kop }) => ({ soort, fragment: fragmentdelen(kop) })) };
  });
}

/** The pieces of a text with marks around the hits. */
export function fragmentdelen(kop: string): Fragmentdeel[] {
  return kop.split(BEGIN).flatMap((stuk, i) => {
    if (i === 0) return deel(stuk, false);
    const [raak = '', ...rest] = stuk.split(EINDE);
    return [...deel(raak, true), ...deel(rest.join(''), false)];
  });
}

const deel = (tekst: string, raak: boolean): Fragmentdeel[] => (tekst ? [{ tekst, raak }] : []);
