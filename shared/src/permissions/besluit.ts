import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** Row-level security shows a besluit to whoever sees its casus; the regisseur and the deputy take it, and who has the regie on its subject may force; toezicht reads without names. */
export const besluitRegels: Regels = (wie, mag) => {
  const { regioId, lidId } = wie;
  if (heeftRol(wie, 'fg_of_auditor')) mag('controleren', 'Besluit', { regioId });
  else if (!heeftRol(wie, 'beheerder')) mag('zien', 'Besluit', { regioId });
  if (zitAanTafel(wie)) mag(['medeondertekenen', 'kennisnemen'], 'Besluit', { regioId });
  if (zitAanTafel(wie) || heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder')) mag('vragen', 'Heroverweging', { regioId });
  if (heeftRol(wie, 'bestuurder')) mag('beantwoorden', 'Heroverweging', { regioId });
  if (zitAanTafel(wie)) mag('doorzetten', 'Besluit', { regioId, regieOrganisatieId: wie.organisatieId });
  if (!heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) return;
  mag('vaststellen', 'Besluitenlijst', { regioId });
  for (const actie of ['vaststellen', 'doorzetten', 'intrekken']) {
    mag(actie, 'Besluit', { regioId, regisseurLidId: lidId });
    mag(actie, 'Besluit', { regioId, plaatsvervangerLidId: lidId });
  }
};
