/** Which day a home is counted by; `bron` follows the printed figure, without one the day of delivery. */
export type Teldatumkeuze = 'bron' | 'oplevering' | 'registratie';
export type Kolomsoort = 'aantal' | 'doel' | 'percentage';

export interface Kolom {
  readonly sleutel: string;
  readonly kop: string;
  readonly soort: Kolomsoort;
  readonly jaar: number;
  readonly van: string;
  readonly tot: string;
}

/** A count from stored rows; absent when it would tell about fewer than five people. */
export interface Telling {
  readonly rij: string;
  readonly totaal: boolean;
  readonly kolom: string;
  readonly aantal: number | null;
  readonly onderdrukt: boolean;
}

/** An agreed number of homes of one corporatie (snede 4) or gemeente (snede 5). */
export interface Verplichting {
  readonly snede: string;
  readonly rij: string;
  readonly jaar: number;
  readonly doel: number;
}

/** A difference the source itself contains: by how much, and why. */
export interface Bronverschil {
  readonly teldatum: string;
  readonly verschil: number;
  readonly toelichting: string;
}

export interface GedruktCijfer {
  readonly rij: string;
  readonly totaal: boolean;
  readonly kolom: string;
  readonly waarde: number;
  readonly opmerking: string | null;
  readonly verschillen: readonly Bronverschil[];
}

/** A figure as somebody printed it. */
export interface GedrukteFiguur {
  readonly nummer: string;
  readonly titel: string;
  readonly bron: string;
  readonly vindplaats: string;
  readonly teldatum: string;
  readonly peildatum: string;
  readonly opmerking: string | null;
  readonly cijfers: readonly GedruktCijfer[];
}

/** One place in a figure: what we count, what was printed, and why they differ. */
export interface Cel {
  readonly kolom: string;
  readonly berekend?: number;
  readonly gedrukt?: number;
  /** Computed minus printed, where both are known and the as-of date reaches the printed one. */
  readonly verschil?: number;
  /** Whether the named causes together are exactly the difference; true when there is none. */
  readonly verklaard: boolean;
  readonly toelichtingen: readonly string[];
  readonly onderdrukt: boolean;
  readonly opmerking?: string;
}

export interface Cijferrij {
  readonly naam: string;
  readonly totaal: boolean;
  readonly cellen: readonly Cel[];
}
