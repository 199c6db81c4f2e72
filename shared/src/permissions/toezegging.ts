import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** Everybody around a casus reads what was promised, the client too; who sits at the table records it. */
export const toezeggingRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (!heeftRol(wie, 'beheerder', 'fg_of_auditor')) mag('zien', 'Toezegging', { regioId });
  if (zitAanTafel(wie) && !heeftRol(wie, 'bestuurder')) mag('vastleggen', 'Toezegging', { regioId });
  if (!heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('zien', 'Bijstandcijfers', { regioId });
};
