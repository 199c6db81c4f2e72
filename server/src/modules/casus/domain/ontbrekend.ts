import type { Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import { heeft, type Feit } from './feit.js';

/** A fact the rules need: the question in plain Dutch, and which roles know the answer best. */
interface NodigFeit {
  readonly soort: Feitsoort;
  readonly vraag: string;
  readonly weten: readonly string[];
  readonly nodig: (feiten: readonly Feit[]) => boolean;
}

const ALTIJD = () => true;
const NA_SLEUTEL = (feiten: readonly Feit[]) => heeft(feiten, 'sleutel');

const NODIGE_FEITEN: readonly NodigFeit[] = [
  { soort: 'verblijf', vraag: 'Waar verblijft de cliënt nu, en sinds wanneer?', weten: ['zorgaanbieder_eigen_client'], nodig: ALTIJD },
  { soort: 'toegelaten', vraag: 'Wanneer is de cliënt toegelaten tot uitstroom?', weten: ['uitstroomcoordinator', 'bct_toetser', 'zorgaanbieder_eigen_client'], nodig: ALTIJD },
  { soort: 'inkomen', vraag: 'Dekt het inkomen van de cliënt de huur?', weten: ['gemeente_inkomen_schuld', 'zorgaanbieder_eigen_client'], nodig: ALTIJD },
  { soort: 'sleutel', vraag: 'Wanneer krijgt de cliënt de sleutel?', weten: ['woningcorporatie'], nodig: (feiten) => heeft(feiten, 'woning_gevonden') },
  { soort: 'begeleiding_besloten', vraag: 'Wanneer is over de begeleiding besloten?', weten: ['gemeente_wmo'], nodig: NA_SLEUTEL },
  { soort: 'bijstand_besloten', vraag: 'Wanneer is over bijzondere bijstand besloten?', weten: ['gemeente_inkomen_schuld', 'gemeente_wmo'], nodig: NA_SLEUTEL },
];

const VRAGEN = new Map<string, string>(NODIGE_FEITEN.map(({ soort, vraag }) => [soort, vraag]));

/** The question that belongs to a kind of fact. */
export function vraagtekst(soort: string): string {
  return VRAGEN.get(soort) ?? 'Wat weet u hiervan?';
}

/** Somebody around the casus who could answer. */
export interface Betrokkene {
  readonly lidId: string;
  readonly rol: string;
  readonly isBrenger: boolean;
}

export interface NieuweVraag {
  readonly soort: Feitsoort;
  readonly aanLidId: string;
}

/**
 * One question to one person for every fact that is missing and not yet asked.
 * Who knows best is asked; else who brought the casus in; the order of `betrokkenen` decides between equals.
 */
export function teStellenVragen(feiten: readonly Feit[], alGesteld: readonly string[], betrokkenen: readonly Betrokkene[]): NieuweVraag[] {
  return NODIGE_FEITEN.filter(({ soort, nodig }) => nodig(feiten) && !heeft(feiten, soort) && !alGesteld.includes(soort)).flatMap(
    ({ soort, weten }) => {
      const wie = wieWeet(weten, betrokkenen);
      return wie ? [{ soort, aanLidId: wie.lidId }] : [];
    },
  );
}

function wieWeet(rollen: readonly string[], betrokkenen: readonly Betrokkene[]): Betrokkene | undefined {
  for (const rol of rollen) {
    const wie = betrokkenen.find((b) => b.rol === rol);
    if (wie) return wie;
  }
  return betrokkenen.find((b) => b.isBrenger);
}
