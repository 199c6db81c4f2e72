import { heeftRol, type Regels } from './mag.js';
import { zitAanTafel } from './voorstel.js';

/** Who works at the table sees the zittingen he is part of; who may chair is decided per tafel by the use case. */
export const zittingRegels: Regels = (wie, mag) => {
  const { regioId } = wie;
  if (heeftRol(wie, 'client', 'clientondersteuner', 'bewindvoerder', 'beheerder', 'fg_of_auditor')) return;
  mag(['zien', 'bijwonen'], 'Zitting', { regioId });
  // Who chairs or is secretary of the very table is decided by the use case.
  if (zitAanTafel(wie)) mag('vaststellen', 'Besluitenlijst', { regioId });
  if (heeftRol(wie, 'ketenregisseur', 'uitstroomcoordinator')) {
    mag('voorzitten', 'Zitting', { regioId });
  }
};
