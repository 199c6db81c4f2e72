import type { Dag } from './dag.js';

/** Which day a figure counts by. */
export type Teldatum = 'aanmelding' | 'oplevering' | 'registratie' | 'uitstroom';

/** Somebody who left a facility outside the regeling; no person is named. */
export interface ReguliereUitstroom {
  readonly id: string;
  readonly voorziening: 'MO' | 'BW';
  readonly zorgaanbiederId?: string;
  readonly gebeurdOp: Dag;
}

/** How many homes were agreed, for one corporatie or one gemeente, in one year. */
export interface Woningverplichting {
  readonly id: string;
  readonly jaar: number;
  readonly corporatieId?: string;
  readonly gemeenteId?: string;
  readonly doel: number;
  readonly grond: string;
}

export interface Bronkolom {
  readonly sleutel: string;
  readonly kop: string;
  readonly soort: 'aantal' | 'doel' | 'percentage';
  readonly jaar: number;
  readonly van: Dag;
  readonly tot: Dag;
}

export interface Broncijfer {
  readonly id: string;
  readonly rij: string;
  readonly totaal: boolean;
  readonly kolom: string;
  readonly waarde: number;
  readonly opmerking?: string;
  /** By how much our count must differ from what was printed, and why. */
  readonly verschillen: readonly { id: string; teldatum: 'oplevering' | 'registratie'; verschil: number; toelichting: string }[];
}

/** A figure as somebody printed it, with where and until when. */
export interface Bronfiguur {
  readonly id: string;
  readonly nummer: string;
  readonly titel: string;
  readonly bron: string;
  readonly vindplaats: string;
  readonly teldatum: Teldatum;
  readonly peildatum: Dag;
  readonly opmerking?: string;
  readonly kolommen: readonly Bronkolom[];
  readonly cijfers: readonly Broncijfer[];
}
