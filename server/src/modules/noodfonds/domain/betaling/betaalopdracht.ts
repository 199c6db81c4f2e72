/** What a municipal financial system can be told of a payment. */
export const BETAALVELDEN = ['kenmerk', 'crediteur', 'naam', 'iban', 'bedrag', 'kostenplaats', 'taakveld', 'omschrijving', 'datum'] as const;
export type Betaalveld = (typeof BETAALVELDEN)[number];

/** How the file for the financial system looks; kept with each order, so that an old file can be made again. */
export interface Indeling {
  readonly scheidingsteken: ';' | ',' | '\t';
  readonly decimaalteken: ',' | '.';
  readonly kolommen: readonly { readonly kop: string; readonly veld: Betaalveld }[];
}

/** The layout a fonds starts with. */
export const STANDAARDINDELING: Indeling = {
  scheidingsteken: ';',
  decimaalteken: ',',
  kolommen: BETAALVELDEN.map((veld) => ({ kop: veld, veld })),
};

export interface Betaalregel {
  readonly kenmerk: string;
  readonly naam: string;
  readonly iban: string;
  readonly crediteur: string | null;
  readonly kostenplaats: string | null;
  readonly taakveld: string | null;
  readonly bedragInCent: bigint;
  readonly omschrijving: string;
}

/** Everything that one file of payments says. */
export interface Betaalopdracht {
  readonly id: string;
  readonly nummer: number;
  readonly vorm: 'csv' | 'sepa';
  readonly fondsNaam: string;
  readonly rekeninghouder: string | null;
  readonly iban: string | null;
  readonly indeling: Indeling;
  /** Calendar day, as yyyy-mm-dd. */
  readonly uitvoerenOp: string;
  readonly gemaaktOp: Date;
  readonly regels: readonly Betaalregel[];
}

/** Whole cents as a decimal, such as 1250,50 or 1250.50, without a float. */
export function schrijfBedrag(bedragInCent: bigint, teken: ',' | '.'): string {
  const cijfers = bedragInCent.toString().padStart(3, '0');
  return `${cijfers.slice(0, -2)}${teken}${cijfers.slice(-2)}`;
}

/**
 * Reads a decimal with at most two places, with a comma or a point, without thousands.
 * @returns whole cents, or undefined when the text is no such amount
 */
export function leesBedrag(tekst: string): bigint | undefined {
  const delen = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(tekst.trim());
  if (!delen) return undefined;
  return BigInt(delen[1] ?? '0') * 100n + BigInt((delen[2] ?? '').padEnd(2, '0'));
}
