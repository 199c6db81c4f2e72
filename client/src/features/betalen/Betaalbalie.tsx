import { useTranslation } from 'react-i18next';
import { BetaalbalieDocument } from '../../generated/graphql';
import { useBevraging, useHerlees } from '../../platform/apollo';
import { FetchState, Link, PageHeader, Stack, useAnnounce } from '../../ui';
import { Afschriften } from './Afschriften';
import type { Balie } from './balie';
import { Klaar } from './Klaar';
import { Opdrachten } from './Opdrachten';
import { Voorschotten } from './Voorschotten';
import { Wijze } from './Wijze';

/** Where a fund pays from: what is ready, what left, and what the bank says of it. */
export function Betaalbalie({ fondsId }: { fondsId: string }) {
  const { t } = useTranslation('betalen');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BetaalbalieDocument, { fondsId });
  return (
    <Stack gap="l">
      <p>
        <Link href="/noodfonds">{t('terug')}</Link>
      </p>
      <PageHeader eyebrow={data?.fondsen.find(({ id }) => id === fondsId)?.naam} title={t('titel')} intro={t('inleiding')} />
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6}>
        {({ betaalbalie }) => <Delen balie={betaalbalie} />}
      </FetchState>
    </Stack>
  );
}

function Delen({ balie }: { balie: Balie }) {
  const zeg = useAnnounce();
  const herlees = useHerlees(BetaalbalieDocument);
  const klaar = (melding: string) => {
    zeg(melding);
    void herlees();
  };
  return (
    <Stack gap="l">
      <Klaar balie={balie} klaar={klaar} />
      <Opdrachten balie={balie} klaar={klaar} />
      <Afschriften balie={balie} klaar={klaar} />
      <Voorschotten balie={balie} />
      <Wijze balie={balie} klaar={klaar} />
    </Stack>
  );
}
