import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** Row-level security decides which uitgaven a lid sees; who sits at the table asks, only who holds or approves for funds grants and pays. */
export const uitgaveRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  const ziet = !heeftRol(wie, 'beheerder', 'gemeente_wmo', 'zorgkantoor');
  if (ziet) mag('zien', 'Uitgave', { regioId });
  if (ziet && zitAanTafel(wie)) {
    mag('aanvragen', 'Uitgave', { regioId });
    mag('afwijzen', 'Uitgave', { regioId });
  }
  // Who reads an expense whole may bring its receipts; row-level security says which those are.
  if (heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator', 'zorgaanbieder', 'fondsbeheerder', 'bestuurder')) mag('verantwoorden', 'Uitgave', { regioId });
  if (!heeftRol(wie, 'fondsbeheerder', 'bestuurder')) return;
  mag('goedkeuren', 'Uitgave', { regioId });
  mag('betalen', 'Uitgave', { regioId });
  mag('afstemmen', 'Uitgave', { regioId });
  mag('vrijlaten', 'Uitgave', { regioId });
  mag('corrigeren', 'Uitgave', { regioId });
  mag('nakijken', 'Uitgave', { regioId });
};
