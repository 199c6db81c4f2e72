import { casuskamer, lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { CasusdeelnameDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';
import { FetchState, PageHeader, Stack } from '../../ui';
import { Clientaccount } from './Clientaccount';
import { EigenDeel } from './EigenDeel';
import { Machtigingen } from './Machtigingen';
import { Noodinzagelijst } from './Noodinzagelijst';
import { Toestemmingen } from './Toestemmingen';
import { Verantwoordelijk } from './Verantwoordelijk';
import './deelname.css';

/** Who sees what of a casus and by which ground, and what this lid may do about that. */
export function Deelname({ casusId }: { casusId: string }) {
  const { t } = useTranslation('deelname');
  const { lidId, organisatieId } = useIk();
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CasusdeelnameDocument, { casusId });
  useVersheid(casuskamer(casusId, organisatieId), opnieuw);
  useVersheid(lidkamer(lidId), opnieuw, ['noodinzage.gewijzigd']);
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={8} page>
      {({ casusdeelname: beeld }) => (
        <Stack gap="l">
          <PageHeader title={t('titel')} intro={t('intro')} />
          {beeld.noodinzages.length > 0 && <Noodinzagelijst noodinzages={beeld.noodinzages} acties={beeld.acties} opnieuw={opnieuw} />}
          <Toestemmingen beeld={beeld} opnieuw={opnieuw} />
          <Clientaccount casusId={casusId} />
          <Machtigingen beeld={beeld} opnieuw={opnieuw} />
          <Verantwoordelijk beeld={beeld} opnieuw={opnieuw} />
          <EigenDeel beeld={beeld} />
        </Stack>
      )}
    </FetchState>
  );
}
