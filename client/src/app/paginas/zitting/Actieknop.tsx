import { useTranslation } from 'react-i18next';
import type { Besluitbeeld } from '../../../features/besluit';
import { kan } from '../../../platform/mogelijk';
import { Button } from '../../../ui';

/** Opens the form of an actie, for who may add one. */
export function Actieknop({ stand, open }: { stand: Besluitbeeld | undefined; open: () => void }) {
  const { t } = useTranslation('besluit');
  if (!kan(stand?.mogelijk, 'actieToevoegen')) return null;
  return <Button onPress={open}>{t('acties.toevoegen')}</Button>;
}
