import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';

/** Roles of an organisation that can answer for the data of a casus and so makes the copy when its client asks. */
const VERANTWOORDELIJKEN: readonly Rol[] = [
  'ketenregisseur', 'bct_toetser', 'uitstroomcoordinator', 'gemeente_wmo', 'gemeente_inkomen_schuld', 'zorgaanbieder', 'wijkteam', 'ggz_behandelaar', 'ggd_oggz', 'zorgkantoor', 'woningcorporatie',
];

/** The own copy: for the client, for who speaks for the client, and for who answers for the data (AVG art. 15). */
export const inzageRegels: Regels = (wie, mag) => {
  const { regioId, organisatieId } = wie;
  if (heeftRol(wie, 'client', 'clientondersteuner')) mag(['zien', 'vragen'], 'Inzagekopie', { regioId, eigenZaak: true });
  if (heeftRol(wie, ...VERANTWOORDELIJKEN)) mag(['zien', 'vragen'], 'Inzagekopie', { regioId, verantwoordelijkeOrganisatieId: organisatieId });
};
