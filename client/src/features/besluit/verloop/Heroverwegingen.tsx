import { useTranslation } from 'react-i18next';
import { OpenHeroverwegingenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { EmptyState, FetchState, PageHeader, Stack } from '../../../ui';
import { Besluitkaart } from '../Besluitkaart';
import '../Besluitenlijst.css';

/** What waits for the answer of a bestuurder, the first term first; a besluit this bestuurder took is for another. */
export function Heroverwegingen() {
  const { t } = useTranslation('naspel');
  const { data, fout, opnieuw } = useBevraging(OpenHeroverwegingenDocument, {});
  return (
    <Stack gap="l">
      <PageHeader title={t('open.titel')} intro={t('open.uitleg')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
        {({ openHeroverwegingen }) =>
          openHeroverwegingen.length === 0 ? (
            <EmptyState title={t('open.leeg')}>{t('open.leegUitleg')}</EmptyState>
          ) : (
            <ol className="dt-besluiten">
              {openHeroverwegingen.map((besluit) => (
                <li key={besluit.id}>
                  <p className="dt-besluiten__termijn">{t('open.termijn', { dag: dagVan(besluit.verloop.heroverwegingen) })}</p>
                  <Besluitkaart besluit={besluit} />
                </li>
              ))}
            </ol>
          )
        }
      </FetchState>
    </Stack>
  );
}

function dagVan(heroverwegingen: readonly { antwoordDag: string; uitkomst: string | null }[]): string {
  const open = heroverwegingen.find(({ uitkomst }) => uitkomst === null);
  return open ? datumLang(open.antwoordDag, huidigeTaal()) : '';
}
