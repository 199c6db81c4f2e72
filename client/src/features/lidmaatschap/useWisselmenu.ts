import { useTranslation } from 'react-i18next';
import type { MenuItem } from '../../ui';
import { useWissel } from './useWissel';

/** Lines of the account menu with which one goes on as another of the own memberships. */
export function useWisselmenu(): MenuItem[] {
  const { t } = useTranslation('lidmaatschap');
  const { lidmaatschappen = [], kies } = useWissel();
  return lidmaatschappen
    .filter(({ actief }) => !actief)
    .map(({ lidId, organisatieNaam, regioNaam }) => ({ id: `lid-${lidId}`, label: t('wissel', { organisatie: organisatieNaam }), description: regioNaam, onAction: () => void kies(lidId) }));
}
