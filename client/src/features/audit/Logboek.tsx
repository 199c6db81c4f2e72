import { useTranslation } from 'react-i18next';
import { LogstandDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { FetchState, PageHeader, Stack } from '../../ui';
import { Buitenstaander } from './Buitenstaander';
import { Controle } from './Controle';
import { Logregels } from './Logregels';
import { Logstand } from './Logstand';
import { Toezichtmenu } from './Toezichtmenu';
import './Audit.css';

/** The log of the regio: its last signed state, one button that checks it, and its lines. */
export function Logboek() {
  const { t } = useTranslation('audit');
  const { data, fout, opnieuw } = useBevraging(LogstandDocument, {});
  return (
    <Stack gap="l">
      <PageHeader title={t('log.titel')} intro={t('log.inleiding')} />
      <Toezichtmenu />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ auditOverzicht: stand }) => (
          <Stack gap="l">
            <Controle grootte={stand.grootte} bijgewerkt={() => void opnieuw()} />
            <Logstand stand={stand} />
            <Buitenstaander />
            <Logregels />
          </Stack>
        )}
      </FetchState>
    </Stack>
  );
}
