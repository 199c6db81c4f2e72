import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeleidsagendaDocument, type BeleidVeldenFragment } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { EmptyState, FetchState, PageHeader, Stack } from '../../../ui';
import { AfrondVenster } from './AfrondVenster';
import { Agenda } from './Agenda';
import { PuntVenster, type NieuwPunt } from './PuntVenster';
import { Signalen } from './Signalen';
import { Uitsluitingen } from './Uitsluitingen';
import '../Leren.css';

export type Beleidsbeeld = BeleidVeldenFragment;
type Punt = Beleidsbeeld['tafels'][number]['punten'][number];

/** What happens more often: signals, the agendas of beleid and bestuur, and the figure behind them. Never a casus. */
export function Beleid() {
  const { t } = useTranslation('leren');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BeleidsagendaDocument, {});
  const [nieuw, zetNieuw] = useState<NieuwPunt>();
  const [rondAf, zetRondAf] = useState<{ punt: Punt; soort: string }>();
  return (
    <FetchState data={data?.beleidsagenda} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={8} page>
      {({ tafels, signalen }) => (
        <Stack gap="l">
          <PageHeader title={t('beleid.titel')} intro={t('beleid.inleiding')} />
          <Signalen signalen={signalen} tafel={tafels.find(({ benVoorzitter, soort }) => benVoorzitter && soort === 'beleid')} zetOp={zetNieuw} />
          {tafels.length === 0 && <EmptyState title={t('beleid.geenTafels')}>{t('beleid.geenTafelsUitleg')}</EmptyState>}
          {tafels.map((tafel) => (
            <Agenda key={tafel.id} tafel={tafel} voegToe={() => zetNieuw({ tafelId: tafel.id })} rondAf={(punt) => zetRondAf({ punt, soort: tafel.soort })} />
          ))}
          <Uitsluitingen />
          {nieuw && <PuntVenster nieuw={nieuw} sluit={() => zetNieuw(undefined)} />}
          {rondAf && <AfrondVenster {...rondAf} sluit={() => zetRondAf(undefined)} />}
        </Stack>
      )}
    </FetchState>
  );
}
