import { useTranslation } from 'react-i18next';
import { BijstandcijfersDocument, type BijstandcijfersQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { euroPrecies, getal } from '../../platform/opmaak';
import { Card, FetchState, Muted, Table, type Column } from '../../ui';
import { useOrganisaties } from './woorden';

type Rij = BijstandcijfersQuery['bijstandcijfers'][number];

/** How long bijzondere bijstand takes per gemeente, and how it is divided between gift and loan. */
export function Bijstandcijfers() {
  const { t } = useTranslation('toezeggingen');
  const { data, fout, opnieuw } = useBevraging(BijstandcijfersDocument, {});
  const organisaties = useOrganisaties();
  const kolommen: Column<Rij>[] = [
    { id: 'gemeente', header: t('cijfers.gemeente'), rowHeader: true, cell: ({ organisatieId }) => organisaties.find(({ id }) => id === organisatieId)?.naam ?? '' },
    { id: 'aantal', header: t('cijfers.aantal'), align: 'end', cell: ({ aantal }) => getal(aantal) },
    { id: 'besluit', header: t('cijfers.besluit'), align: 'end', cell: ({ dagenTotBesluit }) => getal(dagenTotBesluit) },
    { id: 'sleutel', header: t('cijfers.sleutel'), align: 'end', cell: ({ dagenNaSleutel }) => (dagenNaSleutel === null ? t('nogNiet') : getal(dagenNaSleutel)) },
    { id: 'gift', header: t('gift'), align: 'end', cell: ({ giftInCent }) => euroPrecies(giftInCent) },
    { id: 'lening', header: t('lening'), align: 'end', cell: ({ leningInCent }) => euroPrecies(leningInCent) },
  ];
  return (
    <Card title={t('cijfers.titel')}>
      <Muted large>{t('cijfers.uitleg')}</Muted>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ bijstandcijfers }) => (
          <Table caption={t('cijfers.titel')} captionHidden columns={kolommen} rows={bijstandcijfers} rowKey={({ organisatieId }) => organisatieId} empty={<Muted>{t('cijfers.leeg')}</Muted>} />
        )}
      </FetchState>
    </Card>
  );
}
