import { useTranslation } from 'react-i18next';
import { AppShell, FailedState } from '../ui';

/** Stands in for a page that broke; what went wrong inside is nobody's business here. */
export function Paginafout() {
  const { t } = useTranslation('algemeen');
  return (
    <AppShell>
      <FailedState message={t('mislukt.titel')} onRetry={() => window.location.reload()} />
    </AppShell>
  );
}
