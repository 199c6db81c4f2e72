import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/**
 * Who speaks at the table looks for earlier besluiten; who leads the casus, put the voorstel, or is secretary of the table, works a deviation out;
 * who keeps policy reads and answers the signals, and compares outcomes.
 */
export const afwijkingRegels: Regels = (wie, mag) => {
  const { regioId, lidId } = wie;
  if (zitAanTafel(wie)) {
    mag('zoeken', 'Precedent', { regioId });
    for (const rol of ['regisseurLidId', 'plaatsvervangerLidId', 'ingebrachtDoor', 'secretarisLidId']) mag('vastleggen', 'Afwijking', { regioId, [rol]: lidId });
  }
  if (heeftRol(wie, 'beheerder', 'bestuurder', 'ketenregisseur', 'uitstroomcoordinator', 'fg_of_auditor')) mag('zien', ['Beleidssignaal', 'GelijkeBehandeling'], { regioId });
  if (heeftRol(wie, 'beheerder', 'bestuurder', 'ketenregisseur', 'uitstroomcoordinator')) mag('behandelen', 'Beleidssignaal', { regioId });
};
