import { zittingkamer } from '@doorbraaktafel/shared/live';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BesluitenlijstDocument, type BesluitenlijstQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { dagLang } from '../../platform/opmaak';
import { Button, EmptyState, FetchState, LinkButton, Muted, PageHeader, Stack } from '../../ui';
import { Besluitkaart } from './Besluitkaart';
import './Besluitenlijst.css';

/** Everything a zitting decided, to read and to print; `stand` says whether the list is fixed. */
export function Besluitenlijst({ zittingId, stand }: { zittingId: string; stand?: ReactNode }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BesluitenlijstDocument, { zittingId });
  useVersheid(zittingkamer(zittingId), opnieuw, ['zitting.gewijzigd']);
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6} page>
      {(lijst) => <Lijst {...lijst} stand={stand} />}
    </FetchState>
  );
}

function Lijst({ zitting, besluitenlijst, stand }: BesluitenlijstQuery & { stand?: ReactNode }) {
  const { t } = useTranslation('besluit');
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
        <>
          <Kaarten besluiten={besluitenlijst.filter(({ lijstplek }) => !lijstplek)} />
          <Buiten besluiten={besluitenlijst.filter(({ lijstplek }) => lijstplek)} />
        </>
      )}
    </Stack>
  );
}

/** What was decided in writing or in a hurry before this zitting opened. */
function Buiten({ besluiten }: { besluiten: BesluitenlijstQuery['besluitenlijst'] }) {
  const { t } = useTranslation('besluit');
  if (besluiten.length === 0) return null;
  return (
    <Stack gap="m">
      <h2>{t('lijst.buiten')}</h2>
      <Muted large>{t('lijst.buitenUitleg')}</Muted>
      <Kaarten besluiten={besluiten} />
    </Stack>
  );
}

function Kaarten({ besluiten }: { besluiten: BesluitenlijstQuery['besluitenlijst'] }) {
  if (besluiten.length === 0) return null;
  return (
    <ol className="dt-besluiten">
      {besluiten.map((besluit) => (
        <li key={besluit.id}>
          <Besluitkaart besluit={besluit} />
        </li>
      ))}
    </ol>
  );
}
