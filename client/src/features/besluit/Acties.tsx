import { useQuery } from '@apollo/client/react';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActiesOnderRegieDocument, MijnActiesDocument } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk, useMag } from '../../platform/sessie/Sessie';
import { Card, EmptyState, FailedState, LoadingState, PageHeader, Stack } from '../../ui';
import { Actielijst } from './Actielijst';
import type { Besluitbeeld } from './useBesluitstand';

/** The acties of one casus, for the panel of a zitting. */
export function ActiesVanCasus({ stand }: { stand: Besluitbeeld }) {
  const { t } = useTranslation('besluit');
  if (stand.acties.length === 0) return <EmptyState title={t('acties.leeg')}>{t('acties.leegUitleg')}</EmptyState>;
  return <Actielijst acties={stand.acties} />;
}

/** What this lid still has to do, as a card on the first page; nothing when there is nothing. */
export function MijnActies() {
  const { t } = useTranslation('besluit');
  const { acties } = useMijnActies();
  const open = acties?.filter(({ afgerondOp }) => !afgerondOp) ?? [];
  if (open.length === 0) return null;
  return (
    <Card title={t('acties.mijn')}>
      <Actielijst acties={open} />
    </Card>
  );
}

/** The page of the own acties; `boven` stands above them. */
export function MijnActiesBlad({ boven }: { boven?: ReactNode }) {
  const { t } = useTranslation('besluit');
  const { acties, fout, opnieuw } = useMijnActies();
  return (
    <Stack>
      <PageHeader title={t('acties.mijn')} />
      {boven}
      {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={opnieuw} />}
      {!fout && !acties && <LoadingState />}
      {acties?.length === 0 && <EmptyState title={t('acties.leegMijn')}>{t('acties.leegUitleg')}</EmptyState>}
      {acties && acties.length > 0 && (
        <Card>
          <Actielijst acties={acties} />
        </Card>
      )}
      <OnderRegie />
    </Stack>
  );
}

/** What others still do in the casussen that this lid leads, what is late and what did not come about; only for who leads. */
function OnderRegie() {
  const { t } = useTranslation('besluit');
  const { lidId } = useIk();
  const mag = useMag('voorzitten', 'Ronde');
  const { data, error, refetch } = useQuery(ActiesOnderRegieDocument, { skip: !mag });
  useVersheid(lidkamer(lidId), () => refetch());
  if (!mag) return null;
  const fout = error && !data ? leesFout(error) : undefined;
  const acties = data?.actiesOnderRegie;
  return (
    <Card title={t('acties.onderRegie')}>
      {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void refetch().catch(() => undefined)} />}
      {!fout && !acties && <LoadingState />}
      {acties?.length === 0 && <EmptyState title={t('acties.leegRegie')}>{t('acties.leegUitleg')}</EmptyState>}
      {acties && acties.length > 0 && <Actielijst acties={acties} />}
    </Card>
  );
}

function useMijnActies() {
  const { lidId } = useIk();
  const { data, error, refetch } = useQuery(MijnActiesDocument);
  useVersheid(lidkamer(lidId), () => refetch());
  return { acties: data?.mijnActies, fout: error && !data ? leesFout(error) : undefined, opnieuw: () => void refetch().catch(() => undefined) };
}
