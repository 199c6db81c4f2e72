import { useTranslation } from 'react-i18next';
import { AanmeldinrichtingDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { FetchState, PageHeader, Stack } from '../../ui';
import { Openidvoorstel } from './Openidvoorstel';
import { Verbindingformulier } from './Verbindingformulier';
import { Verplichting } from './Verplichting';

/** The page on which the beheerder sets how people sign in to the regio. */
export function Inrichting() {
  const { t } = useTranslation('inrichting');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(AanmeldinrichtingDocument, {});
  if (!data) return <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6} page>{() => null}</FetchState>;
  return (
    <Stack>
      <PageHeader title={t('titel')} intro={<p>{t('intro')}</p>} />
      {data.aanmeldinrichting.voorstel && <Openidvoorstel voorstel={data.aanmeldinrichting.voorstel} opnieuw={opnieuw} />}
      <Verbindingformulier beeld={data.aanmeldinrichting} opnieuw={opnieuw} />
      <Verplichting verplicht={data.aanmeldinrichting.tweedeFactorVerplicht} opnieuw={opnieuw} />
    </Stack>
  );
}
