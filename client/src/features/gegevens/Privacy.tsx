import { useTranslation } from 'react-i18next';
import { useMag } from '../../platform/sessie/Sessie';
import { PageHeader, Stack } from '../../ui';
import { Bewaring } from './Bewaring';
import { Bsn } from './Bsn';
import { Kopie } from './Kopie';
import { Teksten } from './Teksten';
import './gegevens.css';

/** The part of a casus about the data themselves: what is asked about them, copies, keeping and destroying. */
export function Privacy({ casusId }: { casusId: string }) {
  const { t } = useTranslation('gegevens');
  const zietBewaring = useMag('zien', 'Bewaring');
  const magBsn = useMag('tonen', 'Bsn');
  const magKopie = useMag('zien', 'Inzagekopie');
  return (
    <Stack gap="l">
      <PageHeader title={t('privacy.titel')} intro={t('privacy.intro')} />
      <Teksten casusId={casusId} />
      {magKopie && <Kopie casusId={casusId} />}
      {magBsn && <Bsn casusId={casusId} />}
      {zietBewaring && <Bewaring casusId={casusId} />}
    </Stack>
  );
}
