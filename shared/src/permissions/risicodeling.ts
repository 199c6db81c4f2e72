import { heeftRol, type Regels } from './mag.js';

/** Who holds funds agrees and decides; a party of the agreement claims. Row-level security and the ledger say which agreement that is. */
export const risicodelingRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (heeftRol(wie, 'fondsbeheerder', 'bestuurder')) {
    mag('vastleggen', 'Risicodeling', { regioId });
    mag('beslissen', 'Risicodeling', { regioId });
  }
  if (heeftRol(wie, 'woningcorporatie', 'zorgaanbieder', 'ketenregisseur')) mag('claimen', 'Risicodeling', { regioId });
  if (heeftRol(wie, 'fondsbeheerder', 'bestuurder', 'woningcorporatie', 'zorgaanbieder', 'ketenregisseur', 'fg_of_auditor')) mag('zien', 'Risicodeling', { regioId });
};
