import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** The register is open to every professional and to toezicht; who works for an organisation proposes in its name, who signs for it decides. */
export const mandaatRegels: Regels = (wie, mag) => {
  const { regioId, organisatieId } = wie;
  if (!heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('zien', 'Mandaat', { regioId });
  if (zitAanTafel(wie) || heeftRol(wie, 'beheerder')) mag('registreren', 'Mandaat', { regioId, organisatieId });
  if (heeftRol(wie, 'bestuurder', 'fondsbeheerder')) mag('beoordelen', 'Mandaat', { regioId, organisatieId });
};
