import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { meldUitslag } from '../../platform/openid';
import { PageHeader } from '../../ui';

/** Tells the page that waits how it went, and closes when the browser lets it. */
export function Bevestigd() {
  const { t } = useTranslation('aanmelden');
  const gelukt = !window.location.search.includes('mislukt');
  useEffect(() => {
    meldUitslag(gelukt);
    window.close();
  }, [gelukt]);
  return <PageHeader title={t(gelukt ? 'bevestigd.gelukt' : 'bevestigd.mislukt')} intro={<p>{t('bevestigd.sluit')}</p>} />;
}
