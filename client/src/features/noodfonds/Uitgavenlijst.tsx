import { useQuery } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { UitgavenDocument } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, EmptyState, FailedState, LoadingState, Muted, Stack } from '../../ui';
import { Uitgaventabel } from './Uitgaventabel';
import { groepeer } from './uitgaven';

/** All expenses of the regio that this reader sees: what waits for him first. */
export function Uitgavenlijst() {
  const { t } = useTranslation('noodfonds');
  const { data, error, loading, refetch, fetchMore } = useQuery(UitgavenDocument, { variables: { na: null } });
  useVersheid(lidkamer(useIk().lidId), refetch, ['uitgave.gewijzigd']);
  if (!data) {
    const fout = error && leesFout(error);
    return fout ? <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void refetch()} /> : <LoadingState />;
  }
  const { rijen, volgende } = data.uitgaven;
  if (rijen.length === 0) return <EmptyState title={t('uitgaven.leeg.titel')}>{t('uitgaven.leeg.uitleg')}</EmptyState>;
  const { voorMij, loopt, klaar } = groepeer(rijen);

  const haalOudere = () =>
    fetchMore({
      variables: { na: volgende },
      updateQuery: (vorige, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        uitgaven: { ...fetchMoreResult.uitgaven, rijen: [...vorige.uitgaven.rijen, ...fetchMoreResult.uitgaven.rijen] },
      }),
    }).catch(() => undefined);

  return (
    <section aria-labelledby="uitgaven">
      <Stack>
        <h2 id="uitgaven">{t('uitgaven.titel')}</h2>
        {voorMij.length > 0 ? <Uitgaventabel titel={t('uitgaven.voorMij')} uitgaven={voorMij} /> : <Muted large>{t('uitgaven.nietsVoorU')}</Muted>}
        {loopt.length > 0 && <Uitgaventabel titel={t('uitgaven.loopt')} uitgaven={loopt} />}
        {klaar.length > 0 && <Uitgaventabel titel={t('uitgaven.klaar')} uitgaven={klaar} />}
        {volgende && (
          <Button busy={loading} onPress={() => void haalOudere()}>
            {t('uitgaven.meer')}
          </Button>
        )}
      </Stack>
    </section>
  );
}
