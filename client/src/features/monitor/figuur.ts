import type { CijfersQuery } from '../../generated/graphql';

export type Figuur = CijfersQuery['cijfers'][number];
export type Rij = Figuur['rijen'][number];
export type Cel = Rij['cellen'][number];
export type Kolom = Figuur['kolommen'][number];

/** A place where our count and the printed one are not the same, with the names of its row and column. */
export interface Verschilplek {
  readonly rij: string;
  readonly kop: string;
  readonly soort: Kolom['soort'];
  readonly cel: Cel;
}

/** Every cell of a figure that differs from what was printed, row by row. */
export function verschillen({ rijen, kolommen }: Figuur): Verschilplek[] {
  return plekken({ rijen, kolommen }).filter(({ cel }) => cel.verschil !== null && cel.verschil !== 0);
}

/** Differences that have the same cause, so that the cause is read once. */
export interface Verschilgroep {
  readonly verklaard: boolean;
  readonly toelichtingen: readonly string[];
  readonly plekken: readonly Verschilplek[];
}

/** Gathers differences by their cause, in the order in which the causes first appear. */
export function groepeer(plekken: readonly Verschilplek[]): Verschilgroep[] {
  const groepen = new Map<string, Verschilplek[]>();
  for (const plek of plekken) {
    const sleutel = JSON.stringify([plek.cel.verklaard, plek.cel.toelichtingen]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), plek]);
  }
  return [...groepen.values()].flatMap(([eerste, ...rest]) =>
    eerste ? [{ verklaard: eerste.cel.verklaard, toelichtingen: eerste.cel.toelichtingen, plekken: [eerste, ...rest] }] : [],
  );
}

/** Every cell that has a remark of its own, row by row. */
export function opmerkingen({ rijen, kolommen }: Figuur): Verschilplek[] {
  return plekken({ rijen, kolommen }).filter(({ cel }) => Boolean(cel.opmerking));
}

/** Whether something was left out because it would tell about too few people. */
export function heeftWeggelaten({ rijen }: Pick<Figuur, 'rijen'>): boolean {
  return rijen.some(({ cellen }) => cellen.some((cel) => cel.onderdrukt));
}

/** Whether nothing was counted at all; something left out is not nothing. */
export function isLeeg(figuur: Figuur): boolean {
  return !figuur.bron && !heeftWeggelaten(figuur) && figuur.rijen.every(({ cellen }) => cellen.every((cel) => !cel.berekend));
}

/** How our counts stand to the printed ones. */
export interface Stand {
  readonly vergeleken: number;
  readonly gelijk: number;
  readonly verklaard: number;
  readonly onverklaard: number;
}

/** Counts over all figures how many printed numbers we meet, and how many differences have a named cause. */
export function tel(figuren: readonly Figuur[]): Stand {
  const vergeleken = figuren.flatMap(plekken).filter(({ cel }) => cel.verschil !== null);
  const anders = vergeleken.filter(({ cel }) => cel.verschil !== 0);
  const verklaard = anders.filter(({ cel }) => cel.verklaard).length;
  return { vergeleken: vergeleken.length, gelijk: vergeleken.length - anders.length, verklaard, onverklaard: anders.length - verklaard };
}

function plekken({ rijen, kolommen }: Pick<Figuur, 'rijen' | 'kolommen'>): Verschilplek[] {
  return rijen.flatMap(({ naam, cellen }) =>
    cellen.map((cel) => {
      const kolom = kolommen.find(({ sleutel }) => sleutel === cel.kolom);
      return { rij: naam, kop: kolom?.kop ?? cel.kolom, soort: kolom?.soort ?? 'aantal', cel };
    }),
  );
}
