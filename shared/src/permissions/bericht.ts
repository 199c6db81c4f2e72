import { heeftRol, type Regels } from './mag.js';

/** Deelnemers discuss; the row decides per casus, and gives a bestuurder only the thread of a crisis he was convened in. The client reads the discussion on request only. */
export const berichtRegels: Regels = (wie, mag) => {
  const { regioId, lidId } = wie;
  if (heeftRol(wie, 'client', 'beheerder', 'fg_of_auditor')) return;
  mag(['zien', 'plaatsen'], 'Bericht', { regioId });
  mag('intrekken', 'Bericht', { regioId, auteurLidId: lidId });
};
