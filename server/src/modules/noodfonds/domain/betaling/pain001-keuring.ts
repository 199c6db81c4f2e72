import { type Element, PAIN001 } from './pain001-definitie.js';
import { leesBedrag } from './betaalopdracht.js';

/** An XML element as read: children in their order, or text. */
export interface Knoop {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: readonly Knoop[];
  readonly tekst: string;
}

/** Everything a bank would refuse this file for, each with the place; empty when it is good. */
export function keurPain001(document: Knoop): string[] {
  const fouten = keurElement(document, PAIN001, document.naam);
  return fouten.length > 0 ? fouten : keurSommen(document);
}

function keurElement(knoop: Knoop, regel: Element, pad: string): string[] {
  if (knoop.naam !== regel.naam) return [`${pad}: verwacht ${regel.naam}`];
  const fouten = Object.entries(regel.attributen ?? {}).flatMap(([naam, waarde]) =>
    knoop.attributen[naam] === waarde ? [] : [`${pad}: ${naam} is niet ${waarde}`]);
  if (regel.onder) return [...fouten, ...keurKinderen(knoop, regel.onder, pad)];
  if (knoop.kinderen.length > 0) return [...fouten, `${pad}: mag niets bevatten`];
  if (regel.waarde !== undefined && knoop.tekst !== regel.waarde) fouten.push(`${pad}: is niet ${regel.waarde}`);
  if (regel.vorm && !regel.vorm.test(knoop.tekst)) fouten.push(`${pad}: heeft een verkeerde vorm`);
  return fouten;
}

function keurKinderen(knoop: Knoop, regels: readonly Element[], pad: string): string[] {
  const fouten: string[] = [];
  let plek = 0;
  for (const regel of regels) {
    let aantal = 0;
    for (; knoop.kinderen[plek]?.naam === regel.naam; plek += 1) {
      aantal += 1;
      fouten.push(...keurElement(knoop.kinderen[plek]!, regel, `${pad}/${regel.naam}`));
    }
    if (aantal < regel.min) fouten.push(`${pad}: ${regel.naam} ontbreekt`);
    if (aantal > regel.max) fouten.push(`${pad}: ${regel.naam} staat er te vaak`);
  }
  const over = knoop.kinderen[plek];
  return over ? [...fouten, `${pad}: ${over.naam} hoort hier niet`] : fouten;
}

function keurSommen(document: Knoop): string[] {
  const alle = (knoop: Knoop, naam: string): Knoop[] => knoop.kinderen.flatMap((kind) => (kind.naam === naam ? [kind] : alle(kind, naam)));
  const bedragen = alle(document, 'InstdAmt').map(({ tekst }) => leesBedrag(tekst) ?? 0n);
  const som = bedragen.reduce((a, b) => a + b, 0n);
  const kenmerken = alle(document, 'EndToEndId').map(({ tekst }) => tekst);
  return [
    ...alle(document, 'NbOfTxs').flatMap(({ tekst }) => (tekst === `${bedragen.length}` ? [] : ['NbOfTxs: is niet het aantal opdrachten'])),
    ...alle(document, 'CtrlSum').flatMap(({ tekst }) => (leesBedrag(tekst) === som ? [] : ['CtrlSum: is niet de som van de bedragen'])),
    ...alle(document, 'IBAN').flatMap(({ tekst }) => (ibanKlopt(tekst) ? [] : ['IBAN: het controlegetal klopt niet'])),
    ...(new Set(kenmerken).size === kenmerken.length ? [] : ['EndToEndId: komt twee keer voor']),
  ];
}

// ISO 13616: the first four move to the end, letters count from ten, and the rest after division by 97 is one.
function ibanKlopt(iban: string): boolean {
  const cijfers = [...(iban.slice(4) + iban.slice(0, 4))].map((teken) => Number.parseInt(teken, 36)).join('');
  return BigInt(cijfers) % 97n === 1n;
}
