import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

const ROUTE = ['ketenregisseur', 'uitstroomcoordinator'] as const;

/** What the table learns: everybody at the table reads it, the route's regisseur records it for his casus, and who chairs a table leads its agenda. */
export const lerenRegels: Regels = (wie, mag) => {
  const { regioId, lidId } = wie;
  if (zitAanTafel(wie)) mag('zien', ['Herinnering', 'Draaiboek', 'Beurtklok', 'Kosten', 'Beleid'], { regioId });
  if (zitAanTafel(wie)) mag('ramen', 'Kosten', { regioId });
  if (heeftRol(wie, ...ROUTE, 'beheerder')) mag('vaststellen', 'Draaiboek', { regioId });
  if (heeftRol(wie, 'beheerder')) mag('zien', 'Draaiboek', { regioId });
  if (heeftRol(wie, ...ROUTE, 'bestuurder')) mag('agenderen', 'Beleid', { regioId });
  if (!heeftRol(wie, ...ROUTE)) return;
  for (const rol of ['regisseurLidId', 'plaatsvervangerLidId']) {
    mag(['verwachten', 'evalueren'], 'Besluit', { regioId, [rol]: lidId });
    mag('afsluiten', 'Casus', { regioId, [rol]: lidId });
  }
};
