import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';

/** The column of the veldmatrix for `bsn`; a corporatie is not in it. Source: Wmo 2015 art. 5.2.9. */
const MET_GROND: readonly Rol[] = ['bct_toetser', 'gemeente_wmo', 'gemeente_inkomen_schuld', 'zorgaanbieder', 'zorgkantoor'];

/** The BSN: for who has a ground in the law; row-level security asks that again. */
export const bsnRegels: Regels = (wie, mag) => {
  if (heeftRol(wie, ...MET_GROND)) mag(['vastleggen', 'tonen'], 'Bsn', { regioId: wie.regioId });
  if (heeftRol(wie, 'client')) mag('tonen', 'Bsn', { regioId: wie.regioId });
};
