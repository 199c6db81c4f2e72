import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels } from './mag.js';

const BUITEN_DE_CASUS: readonly Rol[] = ['fg_of_auditor', 'beheerder', 'fondsbeheerder', 'bestuurder'];
const ZONDER_EIGEN_TEKST: readonly Rol[] = ['client', 'clientondersteuner'];

/** Who reads a text may ask its source to add to it; only the source answers (AVG art. 16 and 19). */
export const rectificatieRegels: Regels = (wie, mag) => {
  const { regioId, organisatieId } = wie;
  if (heeftRol(wie, ...BUITEN_DE_CASUS)) return;
  mag('vragen', 'Rectificatie', { regioId });
  if (!heeftRol(wie, ...ZONDER_EIGEN_TEKST)) mag('beantwoorden', 'Rectificatie', { regioId, bronOrganisatieId: organisatieId });
};
