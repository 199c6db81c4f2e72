import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';

const BRENGERS: readonly Rol[] = [
  'zorgaanbieder', 'wijkteam', 'gemeente_wmo', 'gemeente_inkomen_schuld', 'ggz_behandelaar', 'ggd_oggz',
  'bct_toetser', 'uitstroomcoordinator', 'ketenregisseur',
];
const BUITEN_DE_CASUS: readonly Rol[] = ['fg_of_auditor', 'beheerder'];
const ZONDER_DOSSIERPEN: readonly Rol[] = [...BUITEN_DE_CASUS, 'fondsbeheerder', 'bestuurder', 'client', 'clientondersteuner'];
const BESTUURLIJK = 3;
const STUREN = ['uitnodigen', 'verwijderen', 'aanhouden', 'opschalen', 'regieOverdragen', 'driehoekVragen'];

/** Row-level security shows a casus to its named leden; the regisseur and the deputy keep its route. */
export const casusRegels: Regels = (wie, mag) => {
  const { regioId, lidId, organisatieId } = wie;
  if (!heeftRol(wie, ...BUITEN_DE_CASUS)) mag('zien', 'Casus', { regioId });
  if (!heeftRol(wie, ...ZONDER_DOSSIERPEN)) {
    mag('feitVastleggen', 'Casus', { regioId });
    mag('dossierVastleggen', 'Casus', { regioId });
    mag('vraagBeantwoorden', 'Casus', { regioId });
    mag('pogingVastleggen', 'Casus', { regioId });
  }
  // On L3 the bestuur of the gemeente is at move (domain reference §2.1): it says what it does, and no more of the dossier.
  if (heeftRol(wie, 'bestuurder')) mag(['pogingVastleggen', 'besturen'], 'Casus', { regioId, niveau: BESTUURLIJK, gemeenteId: organisatieId });
  if (heeftRol(wie, ...BRENGERS)) {
    mag('inbrengen', 'Casus', { regioId });
    mag('zien', 'Caseload', { regioId });
  }
  if (!heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) return;
  for (const actie of STUREN) {
    mag(actie, 'Casus', { regioId, regisseurLidId: lidId });
    mag(actie, 'Casus', { regioId, plaatsvervangerLidId: lidId });
  }
};
