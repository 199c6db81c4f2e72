import { aanmeldingRegels } from './aanmelding.js';
import { auditRegels } from './audit.js';
import { cijfersRegels } from './cijfers.js';
import { fondsRegels } from './fonds.js';
import { ikRegels } from './ik.js';
import { bouwVermogen, type Vermogen, type Wie } from './mag.js';
import { uitgaveRegels } from './uitgave.js';

export type { Regels, Vermogen, Wie } from './mag.js';
export { heeftRol } from './mag.js';

const REGELS = [ikRegels, fondsRegels, uitgaveRegels, aanmeldingRegels, cijfersRegels, auditRegels];

/** What a lid may do, over all subjects. */
export function vermogenVan(wie: Wie): Vermogen {
  return bouwVermogen(wie, REGELS);
}
