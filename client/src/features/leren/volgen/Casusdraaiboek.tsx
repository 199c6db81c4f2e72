import { useTranslation } from 'react-i18next';
import { CasusdraaiboekDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { Alert, Card, FetchState } from '../../../ui';
import { blokkadeWoord } from '../woorden';
import { Draaiboekregels } from './Draaiboekregels';
import '../Leren.css';

/** The draaiboek a casus came in with. */
export function Casusdraaiboek({ casusId }: { casusId: string }) {
  const { t } = useTranslation('leren');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CasusdraaiboekDocument, { casusId });
  const blokkade = data?.casusdraaiboek.draaiboek.blokkade;
  return (
    <Card title={blokkade ? t('draaiboek.over', { blokkade: blokkadeWoord(t, blokkade) }) : t('draaiboek.titel')}>
      <FetchState data={data?.casusdraaiboek} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={4}>
        {({ draaiboek, nieuwsteVersie }) => (
          <>
            <Draaiboekregels draaiboek={draaiboek} />
            {nieuwsteVersie > draaiboek.versie && <Alert tone="info" title={t('draaiboek.nieuwer')} />}
          </>
        )}
      </FetchState>
    </Card>
  );
}
