import type { Cel, Figuur } from './figuur';

/** The words of the file, so that it reads in the language of the page. */
export interface CsvWoorden {
  readonly koppen: readonly [string, string, string, string, string, string, string, string, string];
  readonly weggelaten: string;
  readonly onverklaard: string;
}

const SCHEIDING = ';';
const REGELEINDE = '\r\n';
// Excel reads UTF-8 only after this mark.
const BYTEVOLGORDE = '\ufeff';

/**
 * The figures as a file for a spreadsheet: first what was asked and when, then one line per cell.
 * Texts that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function naarCsv(kop: readonly (readonly [string, string])[], figuren: readonly Figuur[], woorden: CsvWoorden): string {
  const regels = [...kop.map(([naam, waarde]) => [tekst(naam), tekst(waarde)]), [], woorden.koppen.map(tekst)];
  for (const figuur of figuren) regels.push(...figuurregels(figuur, woorden));
  return BYTEVOLGORDE + regels.map((velden) => velden.join(SCHEIDING) + REGELEINDE).join('');
}

function figuurregels({ nummer, titel, peildatum, kolommen, rijen }: Figuur, woorden: CsvWoorden): string[][] {
  return rijen.flatMap(({ naam, cellen }) =>
    cellen.map((cel) => {
      const kop = kolommen.find(({ sleutel }) => sleutel === cel.kolom)?.kop ?? cel.kolom;
      const getallen = [cel.onderdrukt ? woorden.weggelaten : cijfer(cel.berekend), cijfer(cel.gedrukt), cijfer(cel.verschil)];
      return [tekst(nummer), tekst(titel), peildatum, tekst(naam), tekst(kop), ...getallen, tekst(uitleg(cel, woorden))];
    }),
  );
}

function uitleg({ toelichtingen, opmerking, verklaard }: Cel, { onverklaard }: CsvWoorden): string {
  return [...toelichtingen, ...(opmerking ? [opmerking] : []), ...(verklaard ? [] : [onverklaard])].join(' ');
}

function cijfer(waarde: number | null): string {
  return waarde === null ? '' : String(waarde);
}

function tekst(waarde: string): string {
  const veilig = /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde;
  return /["\r\n;]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** A name for the file that says what is in it: `cijfers-westfriesland-figuur-5-2026-10-31.csv`. */
export function bestandsnaam(regio: string, figuren: readonly Figuur[]): string {
  const [enige] = figuren.length === 1 ? figuren : [];
  const deel = regio.toLowerCase().normalize('NFD').replaceAll(/[^a-z0-9]+/g, '-');
  return ['cijfers', deel, enige && `figuur-${enige.nummer}`, figuren[0]?.peildatum].filter(Boolean).join('-') + '.csv';
}
