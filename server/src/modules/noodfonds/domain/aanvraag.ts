import type { Uitgaveroute } from '@doorbraaktafel/shared/vocabulary';
import { schrijfEuro } from '@doorbraaktafel/shared/money';

/** What the besluit of a fast grant says; amounts in cents. */
export interface Toekenning {
  readonly tekst: string;
  readonly gronden: readonly { readonly soort: string; readonly tekst: string }[];
}

export interface TeToekennen {
  readonly route: Uitgaveroute;
  readonly bedragInCent: bigint;
  readonly fondsNaam: string;
  readonly grensInCent: bigint;
}

/**
 * The words of a besluit in the fast lane: what is paid, and on whose authority it is decided without the table.
 * The reason stays with the request, because fewer people may read it than a besluit.
 */
export function verwoordToekenning({ route, bedragInCent, fondsNaam, grensInCent }: TeToekennen): Toekenning {
  const wie = route === 'vrij_inzetbaar' ? 'De professional besloot alleen' : 'Een goedkeurder van het fonds besloot zonder de tafel';
  return {
    tekst: `${fondsNaam} betaalt ${schrijfEuro(bedragInCent)}.`,
    gronden: [{ soort: 'bevoegdheid', tekst: `${wie}, binnen de grens van ${schrijfEuro(grensInCent)} van dit fonds.` }],
  };
}
