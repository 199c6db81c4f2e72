import { heeftRol, type Regels } from './mag.js';

/** Row-level security decides which uitgaven a lid sees; only who holds or approves for funds acts on them. */
export const uitgaveRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (!heeftRol(wie, 'beheerder', 'gemeente_wmo', 'zorgkantoor')) mag('zien', 'Uitgave', { regioId });
  // Who reads an expense whole may bring its receipts; row-level security says which those are.
  if (heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator', 'zorgaanbieder', 'fondsbeheerder', 'bestuurder')) mag('verantwoorden', 'Uitgave', { regioId });
  if (!heeftRol(wie, 'fondsbeheerder', 'bestuurder')) return;
  mag('goedkeuren', 'Uitgave', { regioId });
  mag('betalen', 'Uitgave', { regioId });
  mag('afstemmen', 'Uitgave', { regioId });
  mag('vrijlaten', 'Uitgave', { regioId });
  mag('corrigeren', 'Uitgave', { regioId });
};
