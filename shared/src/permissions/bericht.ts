import { heeftRol, type Regels } from './mag.js';

/** Deelnemers discuss; the row decides per casus. The client reads the discussion on request only. */
export const berichtRegels: Regels = (wie, mag) => {
  const { regioId, lidId } = wie;
  if (heeftRol(wie, 'client', 'bestuurder', 'beheerder', 'fg_of_auditor')) return;
  mag(['zien', 'plaatsen'], 'Bericht', { regioId });
  mag('intrekken', 'Bericht', { regioId, auteurLidId: lidId });
};
