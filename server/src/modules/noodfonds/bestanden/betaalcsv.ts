import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Zin } from '@doorbraaktafel/shared/taal';
import { OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import type { Afschrift, Afschriftregel } from '../domain/betaling/afschrift.js';
import { leesBedrag, schrijfBedrag, type Betaalopdracht, type Betaalregel, type Betaalveld, type Indeling } from '../domain/betaling/betaalopdracht.js';

type Uitkomst = 'betaald' | 'mislukt';
const UITKOMSTEN: readonly string[] = ['betaald', 'mislukt'] satisfies readonly Uitkomst[];

const onleesbaar = (wat: Zin) => new OngeldigeInvoer({ nl: `Dit bericht is niet te lezen: ${wat.nl}.`, en: `This message cannot be read: ${wat.en}.` }, 'bestand');

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
  if (!delimiter) throw onleesbaar({ nl: 'de eerste regel noemt geen kolommen', en: 'the first line names no columns' });
  return { soort: 'betaalbericht', kenmerk: naam.slice(0, 80), iban: null, regels: leesRijen(tekst, delimiter).map(leesRij) };
}

function leesRijen(tekst: string, delimiter: string): Record<string, string>[] {
  try {
    return parse(tekst, { delimiter, bom: true, trim: true, skip_empty_lines: true, columns: (koppen: string[]) => koppen.map((kop) => kop.toLowerCase()) });
  } catch {
    throw onleesbaar({ nl: 'een regel heeft te veel of te weinig kolommen', en: 'a line has too many or too few columns' });
  }
}

function leesRij(rij: Record<string, string>, plek: number): Afschriftregel {
  const fout = (wat: Zin) => onleesbaar({ nl: `regel ${plek + 2} ${wat.nl}`, en: `line ${plek + 2} ${wat.en}` });
  const { kenmerk, status, bedrag, datum } = rij;
  const uitkomst = UITKOMSTEN.find((bekend) => bekend === status?.toLowerCase());
  const bedragInCent = leesBedrag(bedrag ?? '');
  if (!kenmerk) throw fout({ nl: 'heeft geen kenmerk', en: 'has no reference' });
  if (!uitkomst) throw fout({ nl: 'zegt niet betaald of mislukt', en: 'does not say betaald (paid) or mislukt (failed)' });
  if (!bedragInCent) throw fout({ nl: 'heeft geen bedrag', en: 'has no amount' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum ?? '')) throw fout({ nl: 'heeft geen datum als 2026-11-30', en: 'has no date like 2026-11-30' });
  return { richting: 'af', bedragInCent, geboektOp: datum!, kenmerk: kenmerk.slice(0, 35), tegenpartij: null, omschrijving: null, mislukt: uitkomst === 'mislukt' };
}
