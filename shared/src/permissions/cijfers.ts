import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';

const ZONDER_CIJFERS: readonly Rol[] = ['client', 'clientondersteuner', 'bewindvoerder'];

/** Counts of the regio are for everybody who works in it. */
export const cijfersRegels: Regels = (wie, mag) => {
  if (!heeftRol(wie, ...ZONDER_CIJFERS)) mag('zien', 'Cijfers', { regioId: wie.regioId });
};
