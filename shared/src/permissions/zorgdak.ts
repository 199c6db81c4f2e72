import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';

/** Who works on costs over all providers of the regio. */
const GEMEENTE: readonly Rol[] = ['gemeente_wmo', 'uitstroomcoordinator'];

/** Special costs of homes that a provider rents: the provider its own, the gemeente all; sums are for everybody who works in the regio. */
export const zorgdakRegels: Regels = (wie, mag) => {
  const { regioId, organisatieId } = wie;
  if (heeftRol(wie, 'zorgaanbieder')) mag(['zien', 'vastleggen'], 'Kostenincident', { regioId, zorgaanbiederId: organisatieId });
  if (heeftRol(wie, ...GEMEENTE)) mag(['zien', 'vastleggen'], 'Kostenincident', { regioId });
  if (heeftRol(wie, 'fg_of_auditor')) mag('zien', 'Kostenincident', { regioId });
  if (!heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('zien', 'Zorgdakkosten', { regioId });
};
