import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AfmeldenDocument, BeveiligingDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { vraagBevestiging } from '../../platform/bevestiging';
import { AppShell, Button, Card, Cluster, FailedState, LoadingState, PageHeader, Stack } from '../../ui';
import { Passkeys } from './Passkeys';
import { TweedeFactor } from './TweedeFactor';
import { Werkaccount } from './Werkaccount';

/** Whoever works in a regio that wants a second step sets one up here before anything else, or shows the one he has. */
export function TweedeFactorEerst() {
  const { t } = useTranslation('aanmelden');
  const apollo = useApolloClient();
  const [ingesteld, zetIngesteld] = useState(false);
  const { data, fout, opnieuw } = useBevraging(BeveiligingDocument, {});
  const verder = () => window.location.assign('/');
  const naIets = async () => {
    zetIngesteld(true);
    await opnieuw();
  };
  const heeft = data && (data.beveiliging.tweedeFactor || data.beveiliging.passkeys.length > 0 || data.beveiliging.openidGekoppeld);

  return (
    <AppShell>
      <Stack>
        <PageHeader title={t('eerstFactor.titel')} intro={<p>{t('eerstFactor.intro')}</p>} />
        {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void opnieuw()} />}
        {!data && !fout && <LoadingState lines={4} />}
        {ingesteld && (
          <Cluster>
            <Button variant="primary" onPress={verder}>{t('eerstFactor.klaar')}</Button>
          </Cluster>
        )}
        {heeft && !ingesteld && (
          <Card title={t('eerstFactor.gebruik')}>
            <Stack>
              <p>{t('eerstFactor.gebruikUitleg')}</p>
              <Cluster>
                <Button variant="secondary" onPress={() => void vraagBevestiging('handeling').then((gelukt) => gelukt && verder())}>{t('eerstFactor.bevestig')}</Button>
              </Cluster>
            </Stack>
          </Card>
        )}
        {data && <TweedeFactor aan={data.beveiliging.tweedeFactor} over={data.beveiliging.herstelcodesOver} opnieuw={naIets} />}
        {data && <Passkeys passkeys={data.beveiliging.passkeys} opnieuw={naIets} />}
        {data?.beveiliging.openidMogelijk && <Werkaccount gekoppeld={data.beveiliging.openidGekoppeld} />}
        <Cluster>
          <Button variant="quiet" onPress={() => void apollo.mutate({ mutation: AfmeldenDocument }).then(verder)}>{t('meldAf')}</Button>
        </Cluster>
      </Stack>
    </AppShell>
  );
}
