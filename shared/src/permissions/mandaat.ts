import { heeftRol, type Regels } from './mag.js';

/** The register is open to every professional and to toezicht; an organisation grants only in its own name. */
export const mandaatRegels: Regels = (wie, mag) => {
  const { regioId, organisatieId } = wie;
  if (!heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('zien', 'Mandaat', { regioId });
  if (heeftRol(wie, 'bestuurder', 'fondsbeheerder')) mag('registreren', 'Mandaat', { regioId, organisatieId });
  if (heeftRol(wie, 'beheerder')) mag('registreren', 'Mandaat', { regioId });
};
