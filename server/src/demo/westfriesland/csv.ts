import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type Rij = Readonly<Record<string, string>>;

// From src as well as from dist this points at the CSV files in src, which the compiler does not copy.
const DEMO = new URL('../../../src/demo/', import.meta.url);

/** The rows of a CSV file under `src/demo`, by header. */
export function leesCsv(bestand: string): Rij[] {
  return parse(readFileSync(new URL(bestand, DEMO), 'utf8'), { columns: true, skip_empty_lines: true });
}

/** A printed whole number, or undefined where the source is silent. */
export function getal(rij: Rij, kolom: string): number | undefined {
  const tekst = rij[kolom] ?? '';
  return tekst === '' ? undefined : Number.parseInt(tekst, 10);
}

/** A text the file must hold. */
export function tekst(rij: Rij, kolom: string): string {
  const waarde = rij[kolom];
  if (!waarde) throw new Error(`Kolom ${kolom} ontbreekt.`);
  return waarde;
}
