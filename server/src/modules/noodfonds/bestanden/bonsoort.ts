import { fileTypeFromBuffer } from 'file-type';
import { BonGeweigerd, weiger } from '@doorbraaktafel/shared/weigeringen';
import { BONSOORTEN, GROOTSTE_BON } from '../domain/betaling/bon.js';

/** The kind as the bytes say it. @throws {BonGeweigerd} */
export async function soortVan(bytes: Uint8Array): Promise<string> {
  weiger(bytes.length === 0, () => new BonGeweigerd('leeg'));
  weiger(bytes.length > GROOTSTE_BON, () => new BonGeweigerd('grootte'));
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  weiger(!(mime in BONSOORTEN), () => new BonGeweigerd('soort'));
  return mime;
}
