import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';

const ROUTE: readonly Rol[] = ['ketenregisseur', 'uitstroomcoordinator'];
/** Roles of an organisation that can answer for the data of a casus. */
const VERANTWOORDELIJKEN: readonly Rol[] = [...ROUTE, 'bct_toetser', 'gemeente_wmo', 'gemeente_inkomen_schuld', 'zorgaanbieder', 'wijkteam', 'ggz_behandelaar', 'ggd_oggz', 'zorgkantoor', 'woningcorporatie'];
const DADEN = ['stoppen', 'voorstellen', 'bevestigen'];

/** Keeping and destroying: the route of the casus and who answers for its data; the archive and toezicht see what is past its term and what went. */
export const bewaringRegels: Regels = (wie, mag) => {
  const { regioId, lidId, organisatieId } = wie;
  if (heeftRol(wie, 'beheerder', 'fg_of_auditor', ...VERANTWOORDELIJKEN)) mag('zien', 'Vernietiging', { regioId });
  if (heeftRol(wie, 'beheerder', 'fg_of_auditor')) mag('nagaan', 'Vernietiging', { regioId });
  if (!heeftRol(wie, ...VERANTWOORDELIJKEN)) return;
  mag('zien', 'Bewaring', { regioId });
  mag(DADEN, 'Vernietiging', { regioId, verantwoordelijkeOrganisatieId: organisatieId });
  if (!heeftRol(wie, ...ROUTE)) return;
  mag(DADEN, 'Vernietiging', { regioId, regisseurLidId: lidId });
  mag(DADEN, 'Vernietiging', { regioId, plaatsvervangerLidId: lidId });
};
