import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { CasusdeelnameDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';
import { Card, FetchState, Muted } from '../../ui';
import { Lijst } from './Toestemmingen';
import './deelname.css';

/** What the client agreed to, on the client's own page, with a way back. */
export function MijnToestemmingen({ casusId }: { casusId: string }) {
  const { t } = useTranslation('deelname');
  const { data, fout, opnieuw } = useBevraging(CasusdeelnameDocument, { casusId });
  useVersheid(lidkamer(useIk().lidId), opnieuw);
  return (
    <Card title={t('clientTitel')}>
      <Muted large>{t('clientUitleg')}</Muted>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={2}>
        {({ casusdeelname }) => <Lijst beeld={casusdeelname} opnieuw={opnieuw} leeg={t('clientLeeg')} />}
      </FetchState>
    </Card>
  );
}
