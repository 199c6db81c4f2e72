import { createHash } from 'node:crypto';
import { OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Afschrift } from '../domain/betaling/afschrift.js';
import { leesBetaalbericht } from './betaalcsv.js';
import { leesCamt053 } from './camt053.js';

/**
 * Reads a bank statement or a paid-message; which of the two it is follows from its first character.
 * @throws {OngeldigeInvoer} that says what is wrong with the file
 */
export function leesAfschrift(bytes: Uint8Array): Afschrift {
  const onleesbaar = () => new OngeldigeInvoer({ nl: 'Dit is geen afschrift of betaalbericht. Kies een bestand in CAMT.053 of CSV.', en: 'This is no statement or payment message. Choose a file in CAMT.053 or CSV.' }, 'bestand');
  const tekst = leesTekst(bytes, onleesbaar);
  weiger(tekst.includes('\0'), onleesbaar);
  const afschrift = tekst.trimStart().startsWith('<') ? leesCamt053(tekst) : leesBetaalbericht(tekst, `bericht-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`);
  weiger(afschrift.regels.length === 0, () => new OngeldigeInvoer({ nl: 'In dit bestand staan geen regels.', en: 'There are no lines in this file.' }, 'bestand'));
  return afschrift;
}

function leesTekst(bytes: Uint8Array, fout: () => OngeldigeInvoer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fout();
  }
}
