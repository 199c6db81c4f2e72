import type { Zin } from './taal.js';

const bekend = new Map<string, Zin>();

/**
 * The Dutch sentence, as a schema keeps it, with its English remembered for whoever reads it in English.
 * @throws {Error} when the same Dutch sentence has another English elsewhere
 */
export function veldzin(tekst: Zin): string {
  const eerder = bekend.get(tekst.nl);
  if (eerder && eerder.en !== tekst.en) throw new Error(`"${tekst.nl}" is in English both "${eerder.en}" and "${tekst.en}"`);
  bekend.set(tekst.nl, tekst);
  return tekst.nl;
}

/** What a check found wrong, in every language. */
export function zinVan(melding: string): Zin {
  return bekend.get(melding) ?? ONBEKEND;
}

const ONBEKEND: Zin = { nl: 'Dit klopt niet. Controleer wat u invulde.', en: 'This is not right. Check what you filled in.' };
