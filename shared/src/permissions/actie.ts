import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** Everybody at the table notes actions; the own organisation finishes them, or the regisseur or deputy of the casus. */
export const actieRegels: Regels = (wie, mag) => {
  const { regioId, lidId, organisatieId } = wie;
  if (!zitAanTafel(wie)) return;
  mag('zien', 'Actie', { regioId });
  mag('toevoegen', 'Actie', { regioId });
  mag('afronden', 'Actie', { regioId, organisatieId });
  if (!heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) return;
  mag('afronden', 'Actie', { regioId, regisseurLidId: lidId });
  mag('afronden', 'Actie', { regioId, plaatsvervangerLidId: lidId });
};
