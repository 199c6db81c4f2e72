import { heeftRol, type Regels } from './mag.js';

/** Funds carry no personal data: every professional sees them; who holds funds opens and fills them. */
export const fondsRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (!heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('zien', 'Fonds', { regioId });
  if (heeftRol(wie, 'fondsbeheerder', 'bestuurder', 'fg_of_auditor')) mag('verantwoorden', 'Fonds', { regioId });
  if (heeftRol(wie, 'fondsbeheerder', 'beheerder')) {
    mag('openen', 'Fonds', { regioId });
    mag('begroten', 'Fonds', { regioId });
    mag('regelen', 'Fonds', { regioId });
    mag('afsluiten', 'Fonds', { regioId });
  }
};
