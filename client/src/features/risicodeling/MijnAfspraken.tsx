import { useTranslation } from 'react-i18next';
import { MijnRisicodelingenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { EmptyState, FetchState, PageHeader, Stack } from '../../ui';
import { Afspraak } from './Afspraak';

/** Every running agreement of the own organisation, also when its casus is no longer open to it. */
export function MijnAfspraken() {
  const { t } = useTranslation('risicodeling');
  const { data, fout, opnieuw } = useBevraging(MijnRisicodelingenDocument, {});
  return (
    <Stack gap="l">
      <PageHeader title={t('mijn.titel')} intro={t('mijn.uitleg')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
        {({ mijnRisicodelingen }) =>
          mijnRisicodelingen.length === 0 ? (
            <EmptyState title={t('mijn.leeg')}>{t('mijn.leegUitleg')}</EmptyState>
          ) : (
            mijnRisicodelingen.map((deling) => <Afspraak key={deling.uitgaveId} titel={t('mijn.kop', { contract: deling.contract })} deling={deling} opnieuw={opnieuw} />)
          )
        }
      </FetchState>
    </Stack>
  );
}
