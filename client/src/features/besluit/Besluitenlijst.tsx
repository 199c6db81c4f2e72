import { zittingkamer } from '@doorbraaktafel/shared/live';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BesluitenlijstDocument, type BesluitenlijstQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { dagLang } from '../../platform/opmaak';
import { Button, EmptyState, FetchState, LinkButton, PageHeader, Stack } from '../../ui';
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
