import type { Blokkade, Casusfase, StagnatieParameters } from '@doorbraaktafel/shared/vocabulary';
import { dagenTussen, type Dag } from './dag.js';
import { duur, type Begin, type Ernst, type Stagnatie } from './stagnatie/regel.js';
import { REGELS } from './stagnatie/stagnaties.js';

export const BLOKKADETEKST: Readonly<Record<Blokkade, string>> = {
  woning: 'er is geen woning',
  geld_of_schulden: 'geld of schulden',
  regel_of_eis: 'een regel of eis',
  zorg_of_indicatie: 'zorg of indicatie',
  wie_doet_wat: 'onduidelijk wie wat doet',
  iets_anders: 'iets anders',
};

const KAN_NIET_WACHTEN: Ernst = 3;
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

/** What was agreed and is still to be done: the day of the earliest open actie and of the earliest besluit to look back on. */
export interface Afspraken {
  readonly eersteActie?: Dag;
  readonly terugkijken?: Dag;
}

/** How every reason to put a casus on the agenda begins, with how serious it is: the rules, an actie that is late, a besluit to look back on. */
export function beginnen(parameters: StagnatieParameters): (Begin & { readonly ernst: Ernst })[] {
  return [
    ...REGELS.map(({ begint, ernst }) => ({ ...begint(parameters), ernst })),
    { soort: 'actie_te_doen', dagen: 1, ernst: 1 },
    { soort: 'terug_te_kijken', ernst: 1 },
  ];
}

/**
 * Why a casus could go on the agenda, the weightiest first: computed stagnation, an actie that is late, a besluit to look back on,
 * or else that people brought it in. Undefined when it was dealt with and nothing is stuck: what is agreed and on time takes away
 * a stagnation that already was there, unless it cannot wait.
 */
export function agendareden(casus: Ingebracht, gevonden: readonly Stagnatie[], afspraken: Afspraken, vandaag: Dag): Agendareden | undefined {
  const teLaat = laat(afspraken, vandaag);
  const inBehandeling = IN_BEHANDELING.includes(casus.fase);
  const opTijd = inBehandeling && !teLaat && (afspraken.eersteActie !== undefined || afspraken.terugkijken !== undefined);
  const [zwaarste] = gevonden.filter(({ ernst }) => !opTijd || ernst === KAN_NIET_WACHTEN);
  if (zwaarste && (!teLaat || zwaarste.ernst > teLaat.ernst)) return { ernst: zwaarste.ernst, dagen: zwaarste.dagen, reden: zwaarste.reden };
  if (teLaat) return teLaat;
  if (inBehandeling) return undefined;
  return { ernst: casus.spoed ? 3 : 1, dagen: casus.wachtDagen, reden: `Ingebracht: ${BLOKKADETEKST[casus.blokkade]}.` };
}

function laat({ eersteActie, terugkijken }: Afspraken, vandaag: Dag): Agendareden | undefined {
  if (eersteActie !== undefined && eersteActie < vandaag) {
    return { ernst: 1, dagen: dagenTussen(eersteActie, vandaag), reden: `Een afgesproken actie is ${duur(eersteActie, vandaag)} te laat.` };
  }
  if (terugkijken === undefined || terugkijken > vandaag) return undefined;
  return { ernst: 1, dagen: dagenTussen(terugkijken, vandaag), reden: 'Het is tijd om terug te kijken op een besluit.' };
}
