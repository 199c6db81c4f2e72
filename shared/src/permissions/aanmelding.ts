import { heeftRol, type Regels } from './mag.js';

/** Aanmeldingen and homes: the provider for its own clients, the coordination for all. */
export const aanmeldingRegels: Regels = (wie, mag) => {
  const { regioId, organisatieId } = wie;
  if (heeftRol(wie, 'zorgaanbieder')) {
    mag(['zien', 'registreren', 'intrekken'], 'Aanmelding', { regioId, zorgaanbiederId: organisatieId });
    mag('zien', 'Woningtoewijzing', { regioId, zorgaanbiederId: organisatieId });
  }
  if (heeftRol(wie, 'woningcorporatie')) mag('zien', 'Woningtoewijzing', { regioId, corporatieId: organisatieId });
  if (heeftRol(wie, 'ketenregisseur')) mag('zien', ['Aanmelding', 'Woningtoewijzing'], { regioId });
  if (heeftRol(wie, 'uitstroomcoordinator', 'bct_toetser')) {
    mag(['zien', 'registreren', 'intrekken', 'behandelen'], 'Aanmelding', { regioId });
    mag(['zien', 'registreren'], 'Woningtoewijzing', { regioId });
  }
};
