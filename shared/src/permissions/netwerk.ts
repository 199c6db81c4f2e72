import { heeftRol, type Regels } from './mag.js';

/** The network is of the casus; row-level security cuts it per data group. */
export const netwerkRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (heeftRol(wie, 'fg_of_auditor', 'beheerder', 'fondsbeheerder', 'bestuurder')) return;
  mag('zien', 'Netwerk', { regioId });
  mag('aanvullen', 'Netwerk', { regioId });
};
