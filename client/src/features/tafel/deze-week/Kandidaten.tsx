import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendapuntToevoegenDocument, DezeWeekDocument } from '../../../generated/graphql';
import { useHandeling, useHerlees } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { aantalDagen } from '../../../platform/opmaak';
import { Alert, Button, Card, ChipRow, Cluster, EmptyState, Link, Muted, Stack, type Tone } from '../../../ui';
import type { Week } from './week';
import { Uitnodigen } from './uitnodigen';

type Kandidaat = Week['kandidaten'][number];

const MINUTEN_STANDAARD = 6;

/** Casussen that could come on the agenda, ranked by the server, each with its reason. */
export function Kandidaten({ kandidaten, vol, zitting }: { kandidaten: readonly Kandidaat[]; vol: boolean; zitting: Week['zitting'] }) {
  const { t } = useTranslation('tafel');
  return (
    <section aria-labelledby="kandidaten" className="dt-week__kandidaten">
      <h2 id="kandidaten">{t('kandidaten.titel')}</h2>
      <Muted>{t('kandidaten.uitleg')}</Muted>
      {vol && <Muted>{t('kandidaten.vol', { count: kandidaten.length })}</Muted>}
      {kandidaten.length === 0 ? (
        <EmptyState title={t('kandidaten.leeg')}>{t('kandidaten.leegUitleg')}</EmptyState>
      ) : (
        <ol className="dt-week__lijst">
          {kandidaten.map((kandidaat) => (
            <li key={kandidaat.casus.id}>
              <Kandidaatkaart kandidaat={kandidaat} zitting={zitting} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Kandidaatkaart({ kandidaat, zitting }: { kandidaat: Kandidaat; zitting: Week['zitting'] }) {
  const { t } = useTranslation('tafel');
  const { casus, reden } = kandidaat;
  const nodigUit = use(Uitnodigen);
  const toevoegen = useHandeling(AgendapuntToevoegenDocument);
  const herlees = useHerlees(DezeWeekDocument);

  async function zetOpAgenda() {
    if (!zitting) return;
    const invoer = { zittingId: zitting.id, casusId: casus.id, minuten: MINUTEN_STANDAARD, reden };
    if (await toevoegen.doe(invoer)) await herlees();
  }

  return (
    <Card compact headingLevel={3} title={casus.pseudoniem} aside={<Link href={`/casus/${casus.id}`}>{t('zitting.dossier')}</Link>}>
      <p>{casus.vraag}</p>
      <p className="dt-week__naam">{reden}</p>
      <ChipRow chips={chipsVan(kandidaat, t)} />
      <Muted>{t('kandidaten.van', { gemeente: casus.gemeenteNaam, organisatie: casus.brengendeOrganisatieNaam })}</Muted>
      {toevoegen.weigering && <Alert tone="fout" title={toevoegen.weigering.boodschap} />}
      <Stack>
        <Cluster>
          {kandidaat.opAgenda ? (
            <Muted>{t('kandidaten.staatErop')}</Muted>
          ) : (
            kan(zitting?.acties, 'agendapuntToevoegen') && (
              <Button size="small" busy={toevoegen.bezig} ariaLabel={t('kandidaten.zetOpVan', { naam: casus.pseudoniem })} onPress={() => void zetOpAgenda()}>
                {t('kandidaten.zetOp')}
              </Button>
            )
          )}
          {nodigUit(casus.id, casus.pseudoniem)}
        </Cluster>
      </Stack>
    </Card>
  );
}

function chipsVan({ casus, dagen }: Kandidaat, t: ReturnType<typeof useTranslation<'tafel'>>['t']) {
  const chips: { text: string; tone?: Tone }[] = [];
  if (casus.spoed) chips.push({ text: t('kandidaten.spoed'), tone: 'fout' });
  chips.push({ text: dagen === 0 ? t('kandidaten.vandaag') : t('kandidaten.speelt', { dagen: aantalDagen(dagen, huidigeTaal()) }), tone: 'letop' });
  if (casus.openVragen > 0) chips.push({ text: t('kandidaten.vragen', { count: casus.openVragen }) });
  return chips;
}
