import type { Blokkade, Casusfase } from '@doorbraaktafel/shared/vocabulary';
import type { Ernst, Stagnatie } from './stagnatie/regel.js';

export const BLOKKADETEKST: Readonly<Record<Blokkade, string>> = {
  woning: 'er is geen woning',
  geld_of_schulden: 'geld of schulden',
  regel_of_eis: 'een regel of eis',
  zorg_of_indicatie: 'zorg of indicatie',
  wie_doet_wat: 'onduidelijk wie wat doet',
  iets_anders: 'iets anders',
};

const IN_BEHANDELING: readonly Casusfase[] = ['besloten', 'in_uitvoering', 'geevalueerd'];

interface Ingebracht {
  readonly fase: Casusfase;
  readonly blokkade: Blokkade;
  readonly spoed: boolean;
  readonly wachtDagen: number;
}

export interface Agendareden {
  readonly ernst: Ernst;
  readonly dagen: number;
  readonly reden: string;
}

/**
 * Why a casus could go on the agenda: computed stagnation where the facts show it, else that people brought it in.
 * Undefined when it was dealt with and nothing is stuck.
 */
export function agendareden(casus: Ingebracht, gevonden: readonly Stagnatie[]): Agendareden | undefined {
  const [zwaarste] = gevonden;
  if (zwaarste) return { ernst: zwaarste.ernst, dagen: zwaarste.dagen, reden: zwaarste.reden };
  if (IN_BEHANDELING.includes(casus.fase)) return undefined;
  return { ernst: casus.spoed ? 3 : 1, dagen: casus.wachtDagen, reden: `Ingebracht: ${BLOKKADETEKST[casus.blokkade]}.` };
}
