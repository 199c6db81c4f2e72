import type { Balie } from './balie';

export const VELDEN = ['kenmerk', 'crediteur', 'naam', 'iban', 'bedrag', 'kostenplaats', 'taakveld', 'omschrijving', 'datum'] as const;
type Veld = (typeof VELDEN)[number];

/** How a fund pays, as the form keeps it; an empty heading leaves its column out. */
export interface Wijzevorm {
  readonly vorm: 'csv' | 'sepa';
  readonly rekeninghouder: string;
  readonly iban: string;
  readonly scheidingsteken: ';' | ',' | '\t';
  readonly decimaalteken: ',' | '.';
  readonly koppen: Readonly<Record<Veld, string>>;
}

/** What the form shows first: what was chosen before, or every column under its own name. */
export function beginwijze(wijze: Balie['wijze']): Wijzevorm {
  const gekozen = new Map(wijze?.kolommen.map(({ kop, veld }) => [veld, kop]));
  const kop = (veld: Veld) => (wijze ? (gekozen.get(veld) ?? '') : veld);
  return {
    vorm: wijze?.vorm === 'sepa' ? 'sepa' : 'csv',
    rekeninghouder: wijze?.rekeninghouder ?? '',
    iban: wijze?.iban ?? '',
    scheidingsteken: wijze?.scheidingsteken === ',' || wijze?.scheidingsteken === '\t' ? wijze.scheidingsteken : ';',
    decimaalteken: wijze?.decimaalteken === '.' ? '.' : ',',
    koppen: Object.fromEntries(VELDEN.map((veld) => [veld, kop(veld)])) as Record<Veld, string>,
  };
}
