import { useTranslation } from 'react-i18next';
import { euroPrecies } from '../../../platform/opmaak';
import { Card, Muted, Table, type Column } from '../../../ui';
import type { Fondsdossier } from './regels';

type Bijdrage = Fondsdossier['bijdragen'][number];

/** Per gemeente what it put in and what its casussen cost. */
export function Bijdragen({ bijdragen }: { bijdragen: readonly Bijdrage[] }) {
  const { t } = useTranslation('fondsbeheer');
  const kolommen: Column<Bijdrage>[] = [
    { id: 'gemeente', header: t('bijdragen.gemeente'), cell: ({ gemeenteNaam }) => gemeenteNaam ?? t('bijdragen.samen') },
    { id: 'ingelegd', header: t('bijdragen.ingelegd'), align: 'end', cell: ({ ingelegdInCent }) => euroPrecies(ingelegdInCent) },
    { id: 'besteed', header: t('bijdragen.besteed'), align: 'end', cell: ({ besteedInCent }) => euroPrecies(besteedInCent) },
  ];
  return (
    <Card title={t('bijdragen.titel')}>
      <Table caption={t('bijdragen.titel')} captionHidden columns={kolommen} rows={bijdragen} rowKey={({ gemeenteId }) => gemeenteId ?? 'samen'} empty={<Muted large>{t('bijdragen.leeg')}</Muted>} />
    </Card>
  );
}
