import { heeftRol, type Regels } from './mag.js';

/** Who has the regie on what is known to every professional; who keeps routes or runs the regio writes it down. */
export const regieRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (!heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('zien', 'Regieafspraak', { regioId });
  if (heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator', 'beheerder')) mag('vastleggen', 'Regieafspraak', { regioId });
};
