import { heeftRol, type Regels } from './mag.js';

/** The log is for toezicht; the database asks for a valid audit assignment besides. */
export const auditRegels: Regels = (wie, mag) => {
  if (heeftRol(wie, 'fg_of_auditor')) mag('controleren', 'Audit', { regioId: wie.regioId });
};
