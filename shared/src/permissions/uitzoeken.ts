import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** Who leads the casus gives somebody time to dig in and says that it was solved beside the table; who digs in writes down what is found. */
export const uitzoekRegels: Regels = (wie, mag) => {
  const { regioId, lidId } = wie;
  if (!zitAanTafel(wie)) return;
  mag('zien', 'Uitzoeken', { regioId });
  mag('vastleggen', 'Bevinding', { regioId, lidId });
  mag('afronden', 'Uitzoeken', { regioId, lidId });
  if (!heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) return;
  for (const rol of ['regisseurLidId', 'plaatsvervangerLidId']) {
    mag(['toewijzen', 'afronden'], 'Uitzoeken', { regioId, [rol]: lidId });
    mag(['oplossen', 'heropenen'], 'BuitenTafel', { regioId, [rol]: lidId });
  }
};
