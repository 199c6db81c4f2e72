import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { OpenHeroverwegingenDocument, type BesluitVeldenFragment } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { datumLang } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { EmptyState, FetchState, PageHeader, Stack } from '../../../ui';
import { Besluitkaart } from '../Besluitkaart';
import '../Besluitenlijst.css';

/** What waits for the answer of a bestuurder, the first term first; a besluit this bestuurder took is for another. */
export function Heroverwegingen() {
  const { t } = useTranslation('naspel');
  const { data, fout, opnieuw } = useBevraging(OpenHeroverwegingenDocument, {});
  useVersheid(lidkamer(useIk().lidId), opnieuw);
  return (
    <Stack gap="l">
      <PageHeader title={t('open.titel')} intro={t('open.uitleg')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
        {({ openHeroverwegingen }) => <Lijst besluiten={openHeroverwegingen.filter((besluit) => vraagVan(besluit))} />}
      </FetchState>
    </Stack>
  );
}

function Lijst({ besluiten }: { besluiten: readonly BesluitVeldenFragment[] }) {
  const { t } = useTranslation('naspel');
  if (besluiten.length === 0) return <EmptyState title={t('open.leeg')}>{t('open.leegUitleg')}</EmptyState>;
  return (
    <ol className="dt-besluiten">
      {besluiten.map((besluit) => (
        <li key={besluit.id}>
          <p className="dt-besluiten__termijn">{t('open.termijn', { dag: datumLang(vraagVan(besluit)?.antwoordDag ?? '', huidigeTaal()) })}</p>
          <Besluitkaart besluit={besluit} />
        </li>
      ))}
    </ol>
  );
}

// Once answered it leaves the list, before the server is asked again.
function vraagVan({ verloop }: BesluitVeldenFragment) {
  return verloop.heroverwegingen.find(({ uitkomst }) => uitkomst === null);
}
