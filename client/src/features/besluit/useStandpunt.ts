import { useTranslation } from 'react-i18next';
import { StandpuntGevenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { useAnnounce } from '../../ui';
import { eigenStandpunt, laatsteRonde, type Besluitbeeld } from './useBesluitstand';
import { standpuntWoord } from './woorden';

/** Giving the standpunt of the own organisation; the state of it, and one act for each answer. */
export function useStandpunt(stand: Besluitbeeld | undefined) {
  const { t } = useTranslation('besluit');
  const zeg = useAnnounce();
  const { doe, bezig, weigering, wis } = useHandeling(StandpuntGevenDocument);
  const eigen = eigenStandpunt(stand);
  const ronde = laatsteRonde(stand);

  async function geef(standpunt: string, reden: string | null): Promise<boolean> {
    if (!ronde) return false;
    const gelukt = await doe({ rondeId: ronde.id, standpunt, reden });
    if (gelukt) zeg(t('geef.gelukt', { standpunt: standpuntWoord(t, standpunt) }));
    return Boolean(gelukt);
  }
  return { eigen, ronde, geef, bezig, weigering, wis };
}

export type StandpuntHandeling = ReturnType<typeof useStandpunt>;
