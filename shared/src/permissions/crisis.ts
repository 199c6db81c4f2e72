import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** In a crisis anybody at the table convenes; who leads the route records and asks fiat; a bestuurder gives it. */
export const crisisRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (!zitAanTafel(wie)) return;
  mag(['zien', 'bijeenroepen', 'meedoen', 'geldrouteVastleggen'], 'Crisisoverleg', { regioId });
  mag('zien', 'Fiat', { regioId });
  if (heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) {
    mag('vastleggen', 'Crisisoverleg', { regioId });
    mag('vragen', 'Fiat', { regioId });
  }
  if (heeftRol(wie, 'bestuurder')) mag('geven', 'Fiat', { regioId });
};
