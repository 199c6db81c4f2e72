import { useTranslation } from 'react-i18next';
import { useMag } from '../../platform/sessie/Sessie';
import { Link, PageHeader, Stack } from '../../ui';
import { Exporteren } from './Exporteren';
import { Standen } from './Standen';
import { Verslag } from './Verslag';
import { Zelfcontrole } from './Zelfcontrole';

/** Accounting for the fondsen: how they stood on a day, what was granted, whether the ledger is right, and files of it. */
export function Verantwoording() {
  const { t } = useTranslation('verantwoording');
  const houdtToezicht = useMag('controleren', 'Audit');
  return (
    <Stack gap="l">
      <p>
        {houdtToezicht ? <Link href="/toezicht">{t('terugToezicht')}</Link> : <Link href="/noodfonds">{t('terug')}</Link>}
      </p>
      <PageHeader title={t('titel')} intro={t('inleiding')} />
      <Standen />
      <Verslag />
      <Zelfcontrole />
      <Exporteren />
    </Stack>
  );
}
