/** Who the casus waits for: an organisation, the table as a whole, an agreed later day, or nobody at this table yet, before it was brought in. */
export type Beurthouder =
  | { readonly soort: 'organisatie'; readonly organisatieId: string }
  | { readonly soort: 'tafel' }
  | { readonly soort: 'aangehouden' }
  | { readonly soort: 'voor_de_tafel' };

/** Why a party is at move; the first of the list goes before the others when more than one is open. */
export const BEURTREDENEN = ['voor_de_tafel', 'aangehouden', 'actie_te_laat', 'tafel', 'vraag', 'actie', 'regie'] as const;
export type Beurtreden = (typeof BEURTREDENEN)[number];

/** A turn that began or ended. `id` ties the two ends together. */
export interface Beurtgebeurtenis {
  readonly id: string;
  readonly op: Date;
  readonly wat: 'begint' | 'eindigt';
  readonly reden: Beurtreden;
  readonly houder: Beurthouder;
}

/** How long one party kept the casus waiting, in whole minutes, and for what. */
export interface Beurttijd {
  readonly houder: Beurthouder;
  readonly minuten: number;
}

export interface Beurtklok {
  /** Waiting time of the casus, in whole minutes. */
  readonly totaalMinuten: number;
  /** Longest first; together exactly `totaalMinuten`. */
  readonly perHouder: readonly Beurttijd[];
  /** At move now; absent once the casus is closed. */
  readonly nu?: { readonly houder: Beurthouder; readonly reden: Beurtreden; readonly sinds: Date };
}

interface Loop {
  readonly van: Date;
  /** Until now, or until the casus closed. */
  readonly tot: Date;
  readonly gesloten: boolean;
}

const MINUUT_MS = 60_000;

/**
 * The turn clock (issue of the table, "who is at move and how long each organisation has kept the casus waiting").
 * Time is cut at every event; each piece goes to exactly one party, so the parts add up to the whole, whatever the order of the acts.
 * Moments count in whole minutes, rounded down, so that nothing is lost or counted twice.
 */
export function beurtklok(gebeurtenissen: readonly Beurtgebeurtenis[], { van, tot, gesloten }: Loop): Beurtklok {
  const begin = minuut(van);
  const einde = Math.max(begin, minuut(tot));
  const grenzen = [...new Set(gebeurtenissen.map(({ op }) => Math.min(Math.max(minuut(op), begin), einde)).concat(begin, einde))].sort((a, b) => a - b);
  const beurten = beurtenVan(gebeurtenissen, begin, einde);
  const minuten = new Map<string, Beurttijd>();
  let laatste: { beurt: Beurt; sinds: number } | undefined;
  for (const [nummer, vanaf] of grenzen.entries()) {
    const aanZet = kies(beurten, vanaf);
    if (laatste === undefined || sleutel(laatste.beurt.houder) !== sleutel(aanZet.houder)) laatste = { beurt: aanZet, sinds: vanaf };
    else laatste = { beurt: aanZet, sinds: laatste.sinds };
    const duur = (grenzen[nummer + 1] ?? vanaf) - vanaf;
    if (duur > 0) tel(minuten, aanZet.houder, duur);
  }
  const perHouder = [...minuten.values()].sort((a, b) => b.minuten - a.minuten || (sleutel(a.houder) < sleutel(b.houder) ? -1 : 1));
  return {
    totaalMinuten: einde - begin,
    perHouder,
    ...(gesloten || !laatste ? {} : { nu: { houder: laatste.beurt.houder, reden: laatste.beurt.reden, sinds: new Date(laatste.sinds * MINUUT_MS) } }),
  };
}

interface Beurt {
  readonly id: string;
  readonly van: number;
  readonly tot: number;
  readonly reden: Beurtreden;
  readonly houder: Beurthouder;
}

const NIEMAND: Beurt = { id: '', van: 0, tot: 0, reden: 'tafel', houder: { soort: 'tafel' } };

// A beginning without an end is still open; an end without a beginning says nothing.
function beurtenVan(gebeurtenissen: readonly Beurtgebeurtenis[], begin: number, einde: number): Beurt[] {
  const op = (id: string, wat: Beurtgebeurtenis['wat']) =>
    gebeurtenissen.filter((g) => g.id === id && g.wat === wat).map((g) => minuut(g.op));
  return gebeurtenissen
    .filter(({ wat }) => wat === 'begint')
    .map(({ id, op: vanaf, reden, houder }) => ({ id, van: Math.max(begin, minuut(vanaf)), tot: Math.min(...op(id, 'eindigt'), einde + 1), reden, houder }));
}

/** The party at move at this minute: the weightiest reason, then whoever has waited longest, then a fixed order. */
function kies(beurten: readonly Beurt[], moment: number): Beurt {
  const open = beurten.filter(({ van, tot }) => van <= moment && moment < tot);
  return open.sort((a, b) => rang(a) - rang(b) || a.van - b.van || (a.id < b.id ? -1 : 1))[0] ?? NIEMAND;
}

const rang = ({ reden }: Beurt) => BEURTREDENEN.indexOf(reden);
const minuut = (moment: Date) => Math.floor(moment.getTime() / MINUUT_MS);

function tel(minuten: Map<string, Beurttijd>, houder: Beurthouder, erbij: number): void {
  minuten.set(sleutel(houder), { houder, minuten: (minuten.get(sleutel(houder))?.minuten ?? 0) + erbij });
}

/** One key per party. */
export function sleutel(houder: Beurthouder): string {
  return houder.soort === 'organisatie' ? houder.organisatieId : houder.soort;
}
