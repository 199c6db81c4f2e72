import type { AanmeldingEindreden, Aanmeldingsfase, Aanmeldingsstap } from '@doorbraaktafel/shared/vocabulary';

export type Fase = Aanmeldingsfase;
export type RedenCode = AanmeldingEindreden;

/** The steps people take by name, and three that are operations of their own. */
export type GewoneStap = Aanmeldingsstap;
export type Stap = GewoneStap | 'indienen' | 'woningToewijzen' | 'intrekken';

/** Phases without a way out; each asks for a reason. */
export const EINDFASEN: readonly Fase[] = ['afgesloten', 'uitgesloten', 'afgewezen', 'ingetrokken', 'uitval'];

/** Whether a row was lived here, or rebuilt from a figure somebody else published. */
export type Herkomst = 'live' | 'gepubliceerd';

export interface Overgang {
  readonly door: Stap;
  readonly van: readonly Fase[];
  readonly naar: Fase;
  readonly bron: string;
  /** Only for rows rebuilt from a published figure, whose steps in between the source does not tell. */
  readonly alleen?: Herkomst;
}

const EVALUATIE = 'DSP-groep 2020';

/** Which act leads from which phase to which, and where that rule was found. */
export const OVERGANGEN: readonly Overgang[] = [
  { door: 'indienen', van: ['concept'], naar: 'toets1', bron: `${EVALUATIE}, bijlage 2 criterium 1` },
  { door: 'goedkeuren', van: ['toets1'], naar: 'toets2', bron: `${EVALUATIE}, §2.8` },
  { door: 'aanvullingVragen', van: ['toets1'], naar: 'aanvulling_gevraagd', bron: `${EVALUATIE}, §2.8` },
  { door: 'aanvullen', van: ['aanvulling_gevraagd'], naar: 'toets1', bron: `${EVALUATIE}, §2.8` },
  { door: 'toelaten', van: ['toets2'], naar: 'toegelaten', bron: `${EVALUATIE}, §2.8` },
  { door: 'terugleggen', van: ['toets2'], naar: 'toets1', bron: `${EVALUATIE}, §2.8` },
  { door: 'afwijzen', van: ['toets1', 'toets2'], naar: 'afgewezen', bron: `${EVALUATIE}, §2.8` },
  { door: 'uitzetten', van: ['toegelaten'], naar: 'uitgezet', bron: `${EVALUATIE}, §2.5` },
  { door: 'aanbieden', van: ['uitgezet'], naar: 'aangeboden', bron: `${EVALUATIE}, §2.6` },
  { door: 'terugtrekken', van: ['aangeboden'], naar: 'uitgezet', bron: `${EVALUATIE}, §2.6` },
  { door: 'accepteren', van: ['aangeboden'], naar: 'geaccepteerd', bron: `${EVALUATIE}, §2.6` },
  { door: 'weigeren', van: ['aangeboden'], naar: 'geweigerd', bron: `${EVALUATIE}, §2.6` },
  { door: 'gegrondVerklaren', van: ['geweigerd'], naar: 'uitgezet', bron: `${EVALUATIE}, §2.6` },
  { door: 'uitsluiten', van: ['geweigerd'], naar: 'uitgesloten', bron: `${EVALUATIE}, bijlage 2 criterium 5` },
  { door: 'contractOpmaken', van: ['geaccepteerd'], naar: 'contract', bron: `${EVALUATIE}, §2.5 en §2.8` },
  { door: 'woningToewijzen', van: ['contract'], naar: 'sleutel', bron: `${EVALUATIE}, §2.9` },
  { door: 'woningToewijzen', van: ['toets1'], naar: 'sleutel', bron: `${EVALUATIE}, figuur 2 en 4`, alleen: 'gepubliceerd' },
  { door: 'inhuizen', van: ['sleutel'], naar: 'nazorg', bron: `${EVALUATIE}, §2.9` },
  { door: 'afsluiten', van: ['nazorg'], naar: 'afgesloten', bron: `${EVALUATIE}, hoofdstuk 4` },
  { door: 'uitvallen', van: ['nazorg'], naar: 'uitval', bron: `${EVALUATIE}, §2.5` },
  {
    door: 'intrekken',
    van: ['concept', 'toets1', 'aanvulling_gevraagd', 'toets2', 'toegelaten', 'uitgezet', 'aangeboden', 'geweigerd', 'geaccepteerd', 'contract'],
    naar: 'ingetrokken',
    bron: 'eigen voorstel: een cliënt kan tot de sleutel terug',
  },
];

/** The phase an act leads to, or undefined when the act is not possible now. */
export function naarFase(stap: Stap, van: Fase, herkomst: Herkomst): Fase | undefined {
  return OVERGANGEN.find((o) => o.door === stap && o.van.includes(van) && (!o.alleen || o.alleen === herkomst))?.naar;
}
