import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui';

export function NietGevonden() {
  const { t } = useTranslation('algemeen');
  return <PageHeader title={t('nietGevonden.titel')} intro={t('nietGevonden.uitleg')} />;
}
