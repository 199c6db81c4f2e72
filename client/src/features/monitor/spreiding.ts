import type { GelijkeBehandelingQuery } from '../../generated/graphql';

export type Spreiding = GelijkeBehandelingQuery['gelijkeBehandeling']['spreidingen'][number];

export const uitkomsten = ['binnen', 'afwijking', 'doorgezet', 'advies', 'totaal'] as const;
export const staafdelen = ['binnen', 'afwijking', 'doorgezet', 'advies'] as const;
export type Staafdeel = (typeof staafdelen)[number];

/** One bar: the share of each outcome in whole percents, or nothing when something of the row is withheld. */
export interface Staaf {
  readonly naam: string;
  readonly delen: readonly { readonly uitkomst: Staafdeel; readonly procent: number }[] | undefined;
}

/** A bar for every row but the total. */
export function staven({ rijen }: Spreiding): Staaf[] {
  return rijen.filter(({ totaal }) => !totaal).map(({ naam, cellen }) => {
    const aantal = (uitkomst: string) => cellen.find((cel) => cel.uitkomst === uitkomst)?.aantal ?? 0;
    const totaal = aantal('totaal');
    if (totaal === 0 || cellen.some(({ onderdrukt }) => onderdrukt)) return { naam, delen: undefined };
    return { naam, delen: staafdelen.map((uitkomst) => ({ uitkomst, procent: Math.round((100 * aantal(uitkomst)) / totaal) })).filter(({ procent }) => procent > 0) };
  });
}
