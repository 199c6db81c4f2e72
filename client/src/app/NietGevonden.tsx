import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui';

export function NietGevonden() {
  const { t } = useTranslation('algemeen');
  return <EmptyState title={t('nietGevonden.titel')}>{t('nietGevonden.uitleg')}</EmptyState>;
}
