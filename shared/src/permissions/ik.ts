import { heeftRol, type Regels } from './mag.js';

/** Everybody who is signed in sees who he is, guards his own account, and who works in the regio; the beheerder invites, gives roles and sets how one signs in. */
export const ikRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  mag('zien', 'Ik', { regioId });
  mag('beveiligen', 'Ik', { regioId });
  mag('zien', 'Organisatie', { regioId });
  mag('zien', 'Lid', { regioId });
  if (heeftRol(wie, 'beheerder')) {
    mag(['uitnodigen', 'beheren'], 'Lid', { regioId });
    mag('inrichten', 'Aanmeldweg', { regioId });
  }
};
