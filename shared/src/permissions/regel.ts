import { heeftRol, type Regels } from './mag.js';

/**
 * Every professional and toezicht read the rules. The beheerder keeps all of them, a bestuurder those of the own
 * organisation, and whoever leads the route those of the regio as a whole.
 */
export const regelRegels: Regels = (wie, mag) => {
  const { regioId, organisatieId } = wie;
  if (!heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('zien', 'Regel', { regioId });
  if (heeftRol(wie, 'beheerder')) mag('vastleggen', 'Regel', { regioId });
  if (heeftRol(wie, 'bestuurder')) mag('vastleggen', 'Regel', { regioId, organisatieId });
  if (heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) mag('vastleggen', 'Regel', { regioId, organisatieId: null });
};
