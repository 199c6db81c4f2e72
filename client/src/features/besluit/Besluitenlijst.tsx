import { useQuery } from '@apollo/client/react';
import { zittingkamer } from '@doorbraaktafel/shared/live';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BesluitenlijstDocument } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { dagLang } from '../../platform/opmaak';
import { Button, EmptyState, FailedState, LinkButton, LoadingState, PageHeader, Stack } from '../../ui';
import { Besluitkaart } from './Besluitkaart';
import './Besluitenlijst.css';

/** Everything a zitting decided, to read and to print; `stand` says whether the list is fixed. */
export function Besluitenlijst({ zittingId, stand }: { zittingId: string; stand?: ReactNode }) {
  const { t } = useTranslation('besluit');
  const { data, error, refetch } = useQuery(BesluitenlijstDocument, { variables: { zittingId } });
  useVersheid(zittingkamer(zittingId), () => refetch(), ['zitting.gewijzigd']);
  if (error && !data) {
    const { boodschap, traceId } = leesFout(error);
    return <FailedState message={boodschap} traceId={traceId} onRetry={() => void refetch().catch(() => undefined)} />;
  }
  if (!data) return <LoadingState lines={6} />;
  const { zitting, besluitenlijst } = data;
  return (
    <Stack gap="l">
      <PageHeader
        title={t('lijst.titel')}
        intro={t('lijst.van', { tafel: zitting.tafelNaam, dag: dagLang(zitting.geplandOp, huidigeTaal()) })}
        actions={
          <div className="dt-besluiten__knoppen">
            <LinkButton href={`/zitting/${zitting.id}`}>{t('lijst.terug')}</LinkButton>
            <Button onPress={() => window.print()}>{t('lijst.druk')}</Button>
          </div>
        }
      />
      {stand}
      {besluitenlijst.length === 0 ? (
        <EmptyState title={t('lijst.leeg')}>{t('lijst.leegUitleg')}</EmptyState>
      ) : (
        <ol className="dt-besluiten">
          {besluitenlijst.map((besluit) => (
            <li key={besluit.id}>
              <Besluitkaart besluit={besluit} />
            </li>
          ))}
        </ol>
      )}
    </Stack>
  );
}
