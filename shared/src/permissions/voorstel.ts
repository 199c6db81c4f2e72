import type { Rol } from '../vocabulary/index.js';
import { heeftRol, type Regels, type Wie } from './mag.js';

const NIET_AAN_TAFEL: readonly Rol[] = ['client', 'clientondersteuner', 'bewindvoerder', 'fg_of_auditor', 'beheerder'];

/** Whether a lid speaks for its organisation at the table. */
export function zitAanTafel(wie: Wie): boolean {
  return !heeftRol(wie, ...NIET_AAN_TAFEL);
}

/** Who can dig in between zittingen: who sits at the table and reads more of a casus than a bestuurder, who sees no dossier. Source: domain reference §10, veldmatrix. */
export function kanUitzoeken(wie: Wie): boolean {
  return zitAanTafel(wie) && !heeftRol(wie, 'bestuurder');
}

/** Everybody at the table proposes and answers for the own organisation; the regisseur and the deputy lead the ronde. */
export const voorstelRegels: Regels = (wie, mag) => {
  const { regioId, lidId, organisatieId } = wie;
  if (zitAanTafel(wie)) {
    mag('indienen', 'Voorstel', { regioId });
    mag('geven', 'Standpunt', { regioId, organisatieId });
  }
  if (!heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) return;
  mag('voorzitten', 'Ronde', { regioId, regisseurLidId: lidId });
  mag('voorzitten', 'Ronde', { regioId, plaatsvervangerLidId: lidId });
};
