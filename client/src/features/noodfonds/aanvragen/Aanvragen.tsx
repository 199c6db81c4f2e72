import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FondsenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useMag } from '../../../platform/sessie/Sessie';
import { EmptyState, FetchState, useAnnounce } from '../../../ui';
import { Aanvraagformulier } from './Aanvraagformulier';
import './Aanvragen.css';

/** Asking money for one casus; afterwards the request itself is shown. */
export function Aanvragen({ casusId }: { casusId: string }) {
  const { t } = useTranslation('fondsaanvraag');
  const mag = useMag('aanvragen', 'Uitgave');
  const { data, fout, opnieuw } = useBevraging(FondsenDocument, {});
  const naar = useNavigate();
  const zeg = useAnnounce();

  function klaar(uitgaveId: string, stand: string, route: string) {
    const gelukt = stand === 'aangevraagd' && route === 'tafel' ? 'tafel' : 'aangevraagd';
    zeg(t(`gelukt.${stand === 'te_betalen' ? 'te_betalen' : gelukt}`));
    void naar(`/noodfonds/uitgave/${uitgaveId}`);
  }

  if (!mag) return <EmptyState title={t('nietUwRol.titel')}>{t('nietUwRol.uitleg')}</EmptyState>;
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
      {({ fondsen }) => {
        const open = fondsen.filter(({ geslotenOp }) => !geslotenOp);
        return open.length === 0 ? (
          <EmptyState title={t('geenFonds.titel')}>{t('geenFonds.uitleg')}</EmptyState>
        ) : (
          <Aanvraagformulier casusId={casusId} fondsen={open} klaar={klaar} />
        );
      }}
    </FetchState>
  );
}
