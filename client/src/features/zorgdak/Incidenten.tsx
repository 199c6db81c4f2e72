import { kostenincidentIntrekkenInvoer } from '@doorbraaktafel/shared/validation';
import { useTranslation } from 'react-i18next';
import { KostenincidentenDocument, KostenincidentIntrekkenDocument, type KostenincidentenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useHandelformulier } from '../../platform/handelformulier';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert, Button, Card, FetchState, Muted, Table, type Column } from '../../ui';
import { useWoorden } from './woorden';

type Incident = KostenincidentenQuery['kostenincidenten'][number];

/** The incidents behind the sums, for who may see them; one that was wrong is withdrawn. */
export function Incidenten({ jaar, gewijzigd }: { jaar: number; gewijzigd: () => void }) {
  const { t } = useTranslation('zorgdak');
  const woorden = useWoorden();
  const { data, fout, opnieuw } = useBevraging(KostenincidentenDocument, { jaar });
  const { verstuur, bezig, melding } = useHandelformulier(KostenincidentIntrekkenDocument, kostenincidentIntrekkenInvoer, []);

  async function trekIn(kostenincidentId: string) {
    if (await verstuur({ kostenincidentId })) gewijzigd();
  }

  const kolommen: Column<Incident>[] = [
    { id: 'dag', header: t('dag'), rowHeader: true, cell: ({ voorgevallenOp }) => datumLang(voorgevallenOp, huidigeTaal()) },
    { id: 'wie', header: t('zorgaanbieder'), cell: ({ zorgaanbiederNaam }) => zorgaanbiederNaam },
    { id: 'wat', header: t('wat'), cell: ({ soort }) => woorden.soort(soort) },
    { id: 'waardoor', header: t('waardoor'), cell: ({ oorzaak }) => woorden.oorzaak(oorzaak) },
    { id: 'bedrag', header: t('bedrag'), align: 'end', cell: ({ bedragInCent }) => euroPrecies(bedragInCent) },
    {
      id: 'doe', header: t('fout'),
      cell: ({ id, acties }) => kan(acties, 'intrekken') && <Button size="small" busy={bezig} onPress={() => void trekIn(id)}>{t('trekIn')}</Button>,
    },
  ];
  return (
    <Card title={t('incidenten')}>
      {melding && <Alert tone="fout" title={melding.boodschap} announce />}
      <FetchState data={data?.kostenincidenten} fault={fout} onRetry={() => void opnieuw()} lines={4}>
        {(incidenten) => <Table caption={t('incidenten')} captionHidden columns={kolommen} rows={incidenten} rowKey={({ id }) => id} empty={<Muted>{t('leeg')}</Muted>} />}
      </FetchState>
    </Card>
  );
}
