import { NietBevoegdVoorFonds } from '@doorbraaktafel/shared/weigeringen';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { magMetFonds, type Fondsdossier } from '../domain/fonds.js';
import type { FondsdossierType } from './fondsbeheer.type.js';
import { presentFonds } from './presenters.js';

const ACTIES = ['fondsRegelsZetten', 'fondsBegroten', 'fondsAfsluiten'] as const;

export function presentFondsdossier({ stand, regels, bijdragen, baten, isBeheerder }: Fondsdossier): FondsdossierType {
  const mag = magMetFonds({ stand, isBeheerder });
  return {
    fonds: presentFonds(stand),
    regels: {
      ...regels,
      drempels: [...regels.drempels],
      plafonds: [...regels.plafonds],
      goedkeurders: regels.goedkeurders.map((goedkeurder) => ({ ...goedkeurder, soorten: goedkeurder.soorten && [...goedkeurder.soorten] })),
    },
    bijdragen: [...bijdragen],
    baten: [...baten],
    acties: ACTIES.map((naam) => mogelijkeActie(naam, (naam === 'fondsAfsluiten' ? mag.afsluiten : mag.beheren) ? undefined : new NietBevoegdVoorFonds())),
  };
}
