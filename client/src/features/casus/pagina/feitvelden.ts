import type { Feitsoort } from '@doorbraaktafel/shared/vocabulary';

type Keuzewaarde = 'nachtopvang' | 'mo' | 'bw' | 'anders' | 'dekt_huur' | 'dekt_huur_niet' | 'geen_woning' | 'andere_reden' | 'regiobinding' | 'urgentie';
type Naam = 'waar' | 'uitkomst' | 'waarom' | 'eis' | 'wie' | 'voorwaarde' | 'actie';

/** What a fact needs besides its day: a choice, a few words, or nothing. */
export interface Feitveld {
  readonly naam: Naam;
  readonly keuzes?: readonly Keuzewaarde[];
}

const VELDEN: Partial<Record<Feitsoort, Feitveld>> = {
  verblijf: { naam: 'waar', keuzes: ['nachtopvang', 'mo', 'bw', 'anders'] },
  inkomen: { naam: 'uitkomst', keuzes: ['dekt_huur', 'dekt_huur_niet'] },
  indicatie_verlengd: { naam: 'waarom', keuzes: ['geen_woning', 'andere_reden'] },
  wacht_alleen_op: { naam: 'eis', keuzes: ['regiobinding', 'urgentie', 'anders'] },
  geweigerd: { naam: 'wie' },
  niet_van_ons: { naam: 'wie' },
  voorwaarde_gesteld: { naam: 'voorwaarde' },
  voorwaarde_vervuld: { naam: 'voorwaarde' },
  actie_te_doen: { naam: 'actie' },
};

const TOEKOMST: readonly string[] = ['sleutel', 'actie_te_doen', 'dreigende_uithuiszetting'];

export function feitveld(soort: string): Feitveld | undefined {
  return VELDEN[soort as Feitsoort];
}

/** Whether the day may still have to come. */
export function magVooruit(soort: string): boolean {
  return TOEKOMST.includes(soort);
}
