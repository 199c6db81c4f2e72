import { useQuery } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { MijnRectificatiesDocument } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { datumLang } from '../../platform/opmaak';
import { useIk, useMag } from '../../platform/sessie/Sessie';
import { Card, Link, Stack } from '../../ui';

/** What people asked the own organisation to add to its texts, with the last day, as a card on the first page; nothing when nobody did. */
export function MijnRectificaties() {
  const { t } = useTranslation('gegevens');
  const { lidId } = useIk();
  const mag = useMag('beantwoorden', 'Rectificatie');
  const { data, refetch } = useQuery(MijnRectificatiesDocument, { skip: !mag });
  useVersheid(mag ? lidkamer(lidId) : undefined, () => refetch());
  const verzoeken = data?.mijnRectificaties ?? [];
  if (verzoeken.length === 0) return null;
  return (
    <Card title={t('mijn.titel')}>
      <Stack gap="s">
        {verzoeken.map(({ casusId, pseudoniem, aantal, antwoordUiterlijk }) => (
          <Link key={casusId} href={`/casus/${casusId}/privacy`} arrow>
            {t('mijn.regel', { count: aantal, naam: pseudoniem, dag: datumLang(antwoordUiterlijk, huidigeTaal()) })}
          </Link>
        ))}
      </Stack>
    </Card>
  );
}
