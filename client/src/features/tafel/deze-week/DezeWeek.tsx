import { useQuery } from '@apollo/client/react';
import { lidkamer, zittingkamer } from '@doorbraaktafel/shared/live';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DezeWeekDocument } from '../../../generated/graphql';
import { leesFout } from '../../../platform/apollo';
import { useVersheid } from '../../../platform/live';
import { useIk } from '../../../platform/sessie/Sessie';
import { FailedState, LoadingState, PageHeader, Stack } from '../../../ui';
import { ritmeWoord } from '../woorden';
import { EerdereZittingen } from './EerdereZittingen';
import { Kandidaten } from './Kandidaten';
import { KomendeZitting } from './KomendeZitting';
import { MijnVragen } from './MijnVragen';
import { MijnWerk } from './MijnWerk';
import { MijnZittingen } from './MijnZittingen';
import { Uitnodigen } from './uitnodigen';

/** The first page: what the chair prepares, or where a participant is expected. `acties` shows the own acties, `uitnodigen` a button for one casus. */
export function DezeWeek({ acties, uitnodigen }: { acties: ReactNode; uitnodigen: (casusId: string, naam: string) => ReactNode }) {
  const { t } = useTranslation('tafel');
  const ik = useIk();
  const { data, error, refetch } = useQuery(DezeWeekDocument);
  const week = data?.dezeWeek;
  useVersheid(lidkamer(ik.lidId), () => refetch());
  useVersheid(week?.zitting ? zittingkamer(week.zitting.id) : undefined, () => refetch(), ['zitting.gewijzigd']);

  if (error && !week) {
    const { boodschap, traceId } = leesFout(error);
    return <FailedState message={boodschap} traceId={traceId} onRetry={() => void refetch().catch(() => undefined)} />;
  }
  if (!week) return <LoadingState lines={6} />;
  return (
    <Stack gap="xl">
      <PageHeader title={t('dezeWeek')} intro={week.tafel && `${week.tafel.naam} · ${ritmeWoord(t, week.tafel.ritme)}`} />
      <Uitnodigen value={uitnodigen}>
        {week.tafel?.benVoorzitter ? <KomendeZitting week={week} /> : <MijnZittingen zittingen={week.zittingen} werkt={week.werk.length > 0} />}
        {week.tafel?.benVoorzitter && <Kandidaten kandidaten={week.kandidaten} vol={week.kandidatenVol} zitting={week.zitting} />}
      </Uitnodigen>
      <MijnWerk werk={week.werk} />
      {acties}
      <MijnVragen />
      <EerdereZittingen zittingen={week.eerder} />
    </Stack>
  );
}
