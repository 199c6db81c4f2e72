import { heeftRol, type Regels } from './mag.js';

/** A page of their own for the client and who acts for the client. */
export const eigenZaakRegels: Regels = (wie, mag) => {
  if (heeftRol(wie, 'client', 'clientondersteuner')) mag('zien', 'EigenZaak', { regioId: wie.regioId });
};
