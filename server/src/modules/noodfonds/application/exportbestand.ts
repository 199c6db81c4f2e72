import { utils, write, type CellObject } from '@e965/xlsx';
import { alsBeancount, alsHledger, type Journaalregel, wegVan } from '../domain/journaal.js';
import type { Getoond } from '../domain/verslag.js';

export type Exportvorm = 'csv' | 'ods' | 'hledger' | 'beancount';

/** A file for whoever accounts for the fonds; no names of clients. */
export interface Exportbestand {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoudBase64: string;
}

const KOPPEN = ['dag', 'fonds', 'nummer', 'soort', 'bedrag in euro', 'van', 'naar', 'besluit', 'boeking', 'gemeente', 'kostenplaats', 'taakveld', 'reden'];
const VERSLAGKOPPEN = ['groep', 'aantal', 'samen in euro', 'gemiddeld in euro', 'middelste in euro', 'dagen tot besluit'];
const SOORTEN: Readonly<Record<Exportvorm, readonly [achtervoegsel: string, mediatype: string]>> = {
  csv: ['csv', 'text/csv;charset=utf-8'],
  ods: ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  hledger: ['journal', 'text/plain;charset=utf-8'],
  beancount: ['beancount', 'text/plain;charset=utf-8'],
};
/** A cell: words, an amount in cents, an ISO day, or a count; a spreadsheet can add up what is no words. */
type Cel = string | { readonly cent: bigint } | { readonly dag: string } | { readonly getal: number };

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
  return rekenblad(vorm, 'Grootboek', [KOPPEN, ...regels.map(rij)]);
}

/** The report as it stands on the screen: a small group has its name and no figures. @param naam without ending */
export function maakVerslag(vorm: 'csv' | 'ods', naam: string, regels: readonly Getoond[]): Exportbestand {
  const [achtervoegsel, mediatype] = SOORTEN[vorm];
  return { naam: `${naam}.${achtervoegsel}`, mediatype, inhoudBase64: rekenblad(vorm, 'Verslag', [VERSLAGKOPPEN, ...regels.map(verslagrij)]) };
}

function rekenblad(vorm: 'csv' | 'ods', blad: string, rijen: readonly (readonly Cel[])[]): string {
  if (vorm === 'csv') return base64(BYTEVOLGORDE + rijen.map((cellen) => `${cellen.map((cel) => csvVeld(woord(cel))).join(';')}\r\n`).join(''));
  const boek = utils.book_new();
  utils.book_append_sheet(boek, utils.aoa_to_sheet(rijen.map((cellen) => cellen.map(bladcel))), blad);
  return String(write(boek, { bookType: 'ods', type: 'base64' }));
}

function woord(cel: Cel): string {
  if (typeof cel === 'string') return cel;
  if ('cent' in cel) return euro(cel.cent);
  return 'dag' in cel ? cel.dag : `${cel.getal}`;
}

function bladcel(cel: Cel): CellObject {
  if (typeof cel === 'string') return { t: 's', v: cel };
  // A spreadsheet keeps numbers as floats; the digits written are those of the cents.
  if ('cent' in cel) return { t: 'n', v: Number(euro(cel.cent).replace(',', '.')), z: '0.00' };
  return 'dag' in cel ? { t: 'd', v: new Date(`${cel.dag}T00:00:00Z`), z: 'dd/mm/yyyy' } : { t: 'n', v: cel.getal };
}

function verslagrij({ groep, aantal, somInCent, gemiddeldeInCent, mediaanInCent, mediaanDagen, onderdrukt }: Getoond): Cel[] {
  if (onderdrukt) return [veilig(groep), 'te klein om te tonen', '', '', '', ''];
  return [veilig(groep), { getal: aantal ?? 0 }, ...[somInCent, gemiddeldeInCent, mediaanInCent].map((cent) => ({ cent: cent ?? 0n })), { getal: mediaanDagen ?? 0 }];
}

function rij(regel: Journaalregel): Cel[] {
  const [van, naar] = wegVan(regel);
  const { gemeente, kostenplaats, taakveld, reden } = regel;
  const drager = [gemeente ?? '', kostenplaats, taakveld, reden ?? ''].map(veilig);
  return [{ dag: regel.dag }, veilig(regel.fondsNaam), regel.nummer, regel.soort, { cent: regel.bedragInCent }, van, naar, veilig(regel.grondslag), regel.id, ...drager];
}

const euro = (cent: bigint) => `${cent / 100n},${String(cent % 100n).padStart(2, '0')}`;

const csvVeld = (tekst: string) => (/["\r\n;]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

const base64 = (tekst: string) => Buffer.from(tekst).toString('base64');
