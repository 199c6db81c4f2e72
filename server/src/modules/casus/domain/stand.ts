import type { Casusfase } from '@doorbraaktafel/shared/vocabulary';
import { dagenTussen, type Dag } from './dag.js';
import { heeft, laatste, nogGaande, type Feit } from './feit.js';

export type Toon = 'neutraal' | 'goed' | 'let_op' | 'fout';

/** One part of the status line: what it is about, what to say, and how it sounds. */
export interface StandRegel {
  readonly naam: 'woning' | 'zorg' | 'geld' | 'wacht' | 'aanZet';
  readonly tekst: string;
  readonly toon: Toon;
}

const LANG_WACHTEN_IN_DAGEN = 180;

/** The status line of a casus: waits since, who is at move, woning, zorg, geld. */
export function stand(feiten: readonly Feit[], wachtSinds: Dag, aanZet: string, vandaag: Dag): StandRegel[] {
  const dagen = Math.max(0, dagenTussen(wachtSinds, vandaag));
  return [
    { naam: 'wacht', tekst: wachttekst(dagen), toon: dagen > LANG_WACHTEN_IN_DAGEN ? 'let_op' : 'neutraal' },
    { naam: 'aanZet', tekst: aanZet, toon: 'neutraal' },
    woning(feiten),
    zorg(feiten),
    geld(feiten),
  ];
}

function wachttekst(dagen: number): string {
  if (dagen === 0) return 'Wacht sinds vandaag';
  return dagen === 1 ? 'Wacht 1 dag' : `Wacht ${dagen} dagen`;
}

function woning(feiten: readonly Feit[]): StandRegel {
  const zeg = (tekst: string, toon: Toon): StandRegel => ({ naam: 'woning', tekst, toon });
  if (nogGaande(feiten, 'dreigende_uithuiszetting', 'uithuiszetting_afgewend')) return zeg('Uithuiszetting dreigt', 'fout');
  if (heeft(feiten, 'sleutel')) return zeg('Heeft de sleutel', 'goed');
  if (heeft(feiten, 'woning_gevonden')) return zeg('Woning gevonden', 'goed');
  return zeg('Nog geen woning', heeft(feiten, 'toegelaten') ? 'let_op' : 'neutraal');
}

function zorg(feiten: readonly Feit[]): StandRegel {
  const zeg = (tekst: string, toon: Toon): StandRegel => ({ naam: 'zorg', tekst, toon });
  if (nogGaande(feiten, 'begeleiding_geweigerd', 'begeleiding_hervat')) return zeg('Wil geen begeleiding', 'let_op');
  if (heeft(feiten, 'begeleiding_besloten')) return zeg('Begeleiding geregeld', 'goed');
  return zeg('Begeleiding nog niet besloten', 'neutraal');
}

function geld(feiten: readonly Feit[]): StandRegel {
  const zeg = (tekst: string, toon: Toon): StandRegel => ({ naam: 'geld', tekst, toon });
  const inkomen = laatste(feiten, 'inkomen')?.waarde;
  if (inkomen === 'dekt_huur') return zeg('Inkomen dekt de huur', 'goed');
  if (inkomen === 'dekt_huur_niet') return zeg('Inkomen dekt de huur niet', 'let_op');
  return zeg('Inkomen nog onbekend', 'neutraal');
}

interface Zet {
  readonly fase: Casusfase;
  readonly aangehoudenTot: Dag | null;
  readonly gevraagd: string | null;
  readonly regisseur: string;
}

const OP_TAFEL: readonly Casusfase[] = ['geagendeerd', 'in_bespreking', 'besluit_ligt_voor'];

/** Who has to do something now. */
export function aanZet({ fase, aangehoudenTot, gevraagd, regisseur }: Zet, vandaag: Dag): string {
  if (aangehoudenTot && aangehoudenTot > vandaag) return 'Aangehouden';
  if (OP_TAFEL.includes(fase)) return 'De tafel';
  if (fase === 'besloten' || fase === 'in_uitvoering') return 'Wie een actie heeft';
  return gevraagd ?? regisseur;
}
