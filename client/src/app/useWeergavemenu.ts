import { useTranslation } from 'react-i18next';
import { kiesWeergave, useWeergave } from '../platform/weergave';
import type { MenuItem } from '../ui';

const KLEUREN = ['systeem', 'licht', 'donker'] as const;

/** Lines of the account menu for colours and the size of a meeting room; the present choice has a tick. */
export function useWeergavemenu(): MenuItem[] {
  const { t } = useTranslation('algemeen');
  const { kleur, zaal } = useWeergave();
  return [
    ...KLEUREN.map((een): MenuItem => ({ id: `kleur-${een}`, label: t(`weergave.${een}`), current: een === kleur, onAction: () => kiesWeergave({ kleur: een }) })),
    { id: 'zaal', label: t('weergave.zaal'), current: zaal, onAction: () => kiesWeergave({ zaal: !zaal }) },
  ];
}
