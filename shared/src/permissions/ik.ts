import type { Regels } from './mag.js';

/** Everybody who is signed in sees who he is, guards his own account, and who works in the regio. */
export const ikRegels: Regels = ({ regioId }, mag) => {
  mag('zien', 'Ik', { regioId });
  mag('beveiligen', 'Ik', { regioId });
  mag('zien', 'Organisatie', { regioId });
  mag('zien', 'Lid', { regioId });
};
