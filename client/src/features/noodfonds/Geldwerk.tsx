import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { GeldwerkDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { euroPrecies } from '../../platform/opmaak';
import { useIk, useMag } from '../../platform/sessie/Sessie';
import { Card, Link, Stack } from '../../ui';

/** What of the money waits for this reader, for the first page; nothing when nothing waits. */
export function Geldwerk() {
  const { t } = useTranslation('noodfonds');
  const mag = useMag('goedkeuren', 'Uitgave');
  const { data, opnieuw } = useBevraging(GeldwerkDocument, {}, !mag);
  const { lidId } = useIk();
  useVersheid(mag ? lidkamer(lidId) : undefined, opnieuw, ['uitgave.gewijzigd']);
  const uitgaven = data?.geldwerk.uitgaven ?? 0;
  const vrijTeGeven = data?.geldwerk.vrijTeGeven ?? 0;
  const claims = data?.geldwerk.claims ?? [];
  const naTeKijken = data?.geldwerk.naTeKijken ?? 0;
  const voorschotten = data?.geldwerk.voorschotten ?? [];
  const bijOntvanger = data?.geldwerk.bijOntvanger ?? 0;
  if (uitgaven + vrijTeGeven + bijOntvanger + naTeKijken + claims.length + voorschotten.length === 0) return null;
  return (
    <Card title={t('geldwerk.titel')} tone="accent">
      <Stack gap="s">
        {uitgaven > 0 && (
          <Link arrow href="/noodfonds">
            {t('geldwerk.uitgaven', { count: uitgaven })}
          </Link>
        )}
        {vrijTeGeven > 0 && (
          <Link arrow href="/noodfonds">
            {t('geldwerk.vrijTeGeven', { count: vrijTeGeven })}
          </Link>
        )}
        {bijOntvanger > 0 && data && (
          <Link arrow href="/noodfonds">
            {t('geldwerk.bijOntvanger', { count: bijOntvanger, bedrag: euroPrecies(data.geldwerk.bijOntvangerInCent) })}
          </Link>
        )}
        {naTeKijken > 0 && (
          <Link arrow href="/noodfonds">
            {t('geldwerk.naTeKijken', { count: naTeKijken })}
          </Link>
        )}
        {voorschotten[0] && (
          <Link arrow href={`/noodfonds/uitgave/${voorschotten[0]}`}>
            {t('geldwerk.voorschotten', { count: voorschotten.length })}
          </Link>
        )}
        {claims[0] && (
          <Link arrow href={`/noodfonds/uitgave/${claims[0]}`}>
            {t('geldwerk.claims', { count: claims.length })}
          </Link>
        )}
      </Stack>
    </Card>
  );
}
