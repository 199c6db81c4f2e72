import { ikRegels } from './ik.js';
import { bouwVermogen, type Vermogen, type Wie } from './mag.js';

export type { Regels, Vermogen, Wie } from './mag.js';
export { heeftRol } from './mag.js';

const REGELS = [ikRegels];

/** What a lid may do, over all subjects. */
export function vermogenVan(wie: Wie): Vermogen {
  return bouwVermogen(wie, REGELS);
}
