import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import type { Afschrift, Afschriftregel } from '../domain/betaling/afschrift.js';
import { leesBedrag, schrijfBedrag, type Betaalopdracht, type Betaalregel, type Betaalveld, type Indeling } from '../domain/betaling/betaalopdracht.js';

type Uitkomst = 'betaald' | 'mislukt';
const UITKOMSTEN: readonly string[] = ['betaald', 'mislukt'] satisfies readonly Uitkomst[];

const onleesbaar = (wat: string) => new OngeldigeInvoer(`Dit bericht is niet te lezen: ${wat}.`, 'bestand');

/** The order in the layout of the fonds; a text that a spreadsheet would run is written as text. */
export function schrijfBetaalcsv(opdracht: Betaalopdracht): string {
  const { indeling } = opdracht;
  const rijen = opdracht.regels.map((regel) => indeling.kolommen.map(({ veld }) => cel(veld, regel, opdracht)));
  return stringify([indeling.kolommen.map(({ kop }) => kop), ...rijen], { delimiter: indeling.scheidingsteken, record_delimiter: 'windows', escape_formulas: true });
}

function cel(veld: Betaalveld, regel: Betaalregel, { indeling, uitvoerenOp }: Betaalopdracht): string {
  if (veld === 'bedrag') return schrijfBedrag(regel.bedragInCent, indeling.decimaalteken);
  if (veld === 'datum') return uitvoerenOp;
  return regel[veld] ?? '';
}

/**
 * Reads what the financial system says of our payments: a CSV with the columns kenmerk, status (betaald or mislukt), bedrag and datum.
 * @throws {OngeldigeInvoer} that names the line
 */
export function leesBetaalbericht(tekst: string, naam: string): Afschrift {
  const eerste = tekst.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = ([';', '\t', ','] as const satisfies readonly Indeling['scheidingsteken'][]).find((teken) => eerste.includes(teken));
  if (!delimiter) throw onleesbaar('de eerste regel noemt geen kolommen');
  return { soort: 'betaalbericht', kenmerk: naam.slice(0, 80), iban: null, regels: leesRijen(tekst, delimiter).map(leesRij) };
}

function leesRijen(tekst: string, delimiter: string): Record<string, string>[] {
  try {
    return parse(tekst, { delimiter, bom: true, trim: true, skip_empty_lines: true, columns: (koppen: string[]) => koppen.map((kop) => kop.toLowerCase()) });
  } catch {
    throw onleesbaar('een regel heeft te veel of te weinig kolommen');
  }
}

function leesRij(rij: Record<string, string>, plek: number): Afschriftregel {
  const waar = `regel ${plek + 2}`;
  const { kenmerk, status, bedrag, datum } = rij;
  const uitkomst = UITKOMSTEN.find((bekend) => bekend === status?.toLowerCase());
  const bedragInCent = leesBedrag(bedrag ?? '');
  if (!kenmerk) throw onleesbaar(`${waar} heeft geen kenmerk`);
  if (!uitkomst) throw onleesbaar(`${waar} zegt niet betaald of mislukt`);
  if (!bedragInCent) throw onleesbaar(`${waar} heeft geen bedrag`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum ?? '')) throw onleesbaar(`${waar} heeft geen datum als 2026-11-30`);
  return { richting: 'af', bedragInCent, geboektOp: datum!, kenmerk: kenmerk.slice(0, 35), tegenpartij: null, omschrijving: null, mislukt: uitkomst === 'mislukt' };
}
