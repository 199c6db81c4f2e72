import { useTranslation } from 'react-i18next';
import { RegiothemaDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useIk } from '../../platform/sessie/Sessie';
import { Card, FetchState, PageHeader, Stack } from '../../ui';
import { Kleurformulier } from './Kleurformulier';
import { Logoformulier } from './Logoformulier';
import './thema.css';

/** How the regio looks: its colours, which must stay readable, and its logo. */
export function Thema() {
  const { t } = useTranslation('thema');
  const { regioId } = useIk();
  const { data, fout, opnieuw } = useBevraging(RegiothemaDocument, {});
  const aanmelden = `${window.location.origin}/?regio=${regioId}`;
  return (
    <Stack gap="l">
      <PageHeader title={t('titel')} intro={t('intro')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
        {({ regiothema }) => (
          <Stack>
            <Kleurformulier key={regiothema.versie} thema={regiothema} opnieuw={opnieuw} />
            <Logoformulier thema={regiothema} regioId={regioId} opnieuw={opnieuw} />
            <Card title={t('aanmelden')}>
              <p>{t('aanmeldenUitleg')}</p>
              <code className="dt-themaadres">{aanmelden}</code>
            </Card>
          </Stack>
        )}
      </FetchState>
    </Stack>
  );
}
