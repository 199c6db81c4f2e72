import { heeftRol, type Regels } from './mag.js';

/** Row-level security shows a besluit to whoever sees its casus; the regisseur and the deputy take it; toezicht reads without names. */
export const besluitRegels: Regels = (wie, mag) => {
  const { regioId, lidId } = wie;
  if (heeftRol(wie, 'fg_of_auditor')) mag('controleren', 'Besluit', { regioId });
  else if (!heeftRol(wie, 'beheerder')) mag('zien', 'Besluit', { regioId });
  if (!heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) return;
  for (const actie of ['vaststellen', 'doorzetten']) {
    mag(actie, 'Besluit', { regioId, regisseurLidId: lidId });
    mag(actie, 'Besluit', { regioId, plaatsvervangerLidId: lidId });
  }
};
