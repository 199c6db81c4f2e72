import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import type { Knoop } from '../domain/betaling/pain001-keuring.js';

// Entities of a document type are never resolved: a file of a stranger cannot grow or read along.
const lezer = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, processEntities: true });
const schrijver = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: false });

type Rij = Record<string, unknown>;

/** @throws {OngeldigeInvoer} when this is no well-formed XML, or brings a document type of its own */
export function leesXml(tekst: string): Knoop {
  const fout = () => new OngeldigeInvoer({ nl: 'Dit is geen leesbaar bankbestand. Kies het bestand dat uw bank gaf.', en: 'This is no readable bank file. Choose the file that your bank gave.' }, 'bestand');
  if (/<!(DOCTYPE|ENTITY)/i.test(tekst) || XMLValidator.validate(tekst) !== true) throw fout();
  const wortel = (lezer.parse(tekst) as Rij[]).find((rij) => !('?xml' in rij));
  if (!wortel) throw fout();
  return naarKnoop(wortel);
}

export function schrijfXml(inhoud: Rij): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(schrijver.build(inhoud))}`;
}

function naarKnoop(rij: Rij): Knoop {
  const element = Object.keys(rij).find((sleutel) => sleutel !== ':@') ?? '';
  const inhoud = rij[element] as Rij[];
  const tekst = inhoud.filter((deel) => '#text' in deel).map((deel) => String(deel['#text'])).join('');
  return {
    naam: element.slice(element.indexOf(':') + 1),
    attributen: (rij[':@'] ?? {}) as Record<string, string>,
    kinderen: inhoud.filter((deel) => !('#text' in deel)).map(naarKnoop),
    tekst,
  };
}

/** The first element at this path below a knoop. */
export function pad(knoop: Knoop | undefined, ...namen: readonly string[]): Knoop | undefined {
  return namen.reduce<Knoop | undefined>((hier, naam) => hier?.kinderen.find((kind) => kind.naam === naam), knoop);
}

export const alle = (knoop: Knoop | undefined, naam: string): Knoop[] => (knoop?.kinderen ?? []).filter((kind) => kind.naam === naam);
