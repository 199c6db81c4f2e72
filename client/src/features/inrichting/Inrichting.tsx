import { useTranslation } from 'react-i18next';
import { AanmeldinrichtingDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { FailedState, LoadingState, PageHeader, Stack } from '../../ui';
import { Openidvoorstel } from './Openidvoorstel';
import { Verbindingformulier } from './Verbindingformulier';
import { Verplichting } from './Verplichting';

/** The page on which the beheerder sets how people sign in to the regio. */
export function Inrichting() {
  const { t } = useTranslation('inrichting');
  const { data, fout, opnieuw } = useBevraging(AanmeldinrichtingDocument, {});
  if (fout) return <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void opnieuw()} />;
  if (!data) return <LoadingState lines={6} />;
  return (
    <Stack>
      <PageHeader title={t('titel')} intro={<p>{t('intro')}</p>} />
      {data.aanmeldinrichting.voorstel && <Openidvoorstel voorstel={data.aanmeldinrichting.voorstel} opnieuw={opnieuw} />}
      <Verbindingformulier beeld={data.aanmeldinrichting} opnieuw={opnieuw} />
      <Verplichting verplicht={data.aanmeldinrichting.tweedeFactorVerplicht} opnieuw={opnieuw} />
    </Stack>
  );
}
