import { utils, write } from '@e965/xlsx';
import { alsBeancount, alsHledger, type Journaalregel, wegVan } from '../domain/journaal.js';

export type Exportvorm = 'csv' | 'ods' | 'hledger' | 'beancount';

/** A file for whoever accounts for the fonds; no names of people, no reasons. */
export interface Exportbestand {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoudBase64: string;
}

const KOPPEN = ['dag', 'fonds', 'nummer', 'soort', 'bedrag in euro', 'van', 'naar', 'besluit', 'boeking'];
const SOORTEN: Readonly<Record<Exportvorm, readonly [achtervoegsel: string, mediatype: string]>> = {
  csv: ['csv', 'text/csv;charset=utf-8'],
  ods: ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  hledger: ['journal', 'text/plain;charset=utf-8'],
  beancount: ['beancount', 'text/plain;charset=utf-8'],
};
// Excel reads UTF-8 only after this mark.
const BYTEVOLGORDE = '\ufeff';

/** @param periode as it goes into the name of the file, e.g. `2026-01-01-2026-12-31` */
export function maakExport(vorm: Exportvorm, regels: readonly Journaalregel[], periode: string): Exportbestand {
  const [achtervoegsel, mediatype] = SOORTEN[vorm];
  return { naam: `grootboek-${periode}.${achtervoegsel}`, mediatype, inhoudBase64: inhoud(vorm, regels) };
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function veilig(tekst: string): string {
  return /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;
}

function inhoud(vorm: Exportvorm, regels: readonly Journaalregel[]): string {
  if (vorm === 'hledger') return base64(alsHledger(regels));
  if (vorm === 'beancount') return base64(alsBeancount(regels));
  const rijen = [KOPPEN, ...regels.map(rij)];
  if (vorm === 'csv') return base64(BYTEVOLGORDE + rijen.map((velden) => `${velden.map(csvVeld).join(';')}\r\n`).join(''));
  const boek = utils.book_new();
  utils.book_append_sheet(boek, utils.aoa_to_sheet(rijen), 'Grootboek');
  return String(write(boek, { bookType: 'ods', type: 'base64' }));
}

function rij(regel: Journaalregel): string[] {
  const [van, naar] = wegVan(regel);
  const bedrag = `${regel.bedragInCent / 100n},${String(regel.bedragInCent % 100n).padStart(2, '0')}`;
  return [regel.dag, veilig(regel.fondsNaam), regel.nummer, regel.soort, bedrag, van, naar, veilig(regel.grondslag), regel.id];
}

const csvVeld = (tekst: string) => (/["\r\n;]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

const base64 = (tekst: string) => Buffer.from(tekst).toString('base64');
