import { useTranslation } from 'react-i18next';
import { euroPrecies } from '../../../platform/opmaak';
import { EmptyState, Table, type Column } from '../../../ui';
import type { Fondsdossier } from './regels';

type Bijdrage = Fondsdossier['bijdragen'][number];

/** Per gemeente what it put in and what its casussen cost. */
export function Bijdragen({ bijdragen }: { bijdragen: readonly Bijdrage[] }) {
  const { t } = useTranslation('fondsbeheer');
  if (bijdragen.length === 0) return <EmptyState title={t('bijdragen.leeg.titel')}>{t('bijdragen.leeg.uitleg')}</EmptyState>;
  const kolommen: Column<Bijdrage>[] = [
    { id: 'gemeente', header: t('bijdragen.gemeente'), cell: ({ gemeenteNaam }) => gemeenteNaam ?? t('bijdragen.samen') },
    { id: 'ingelegd', header: t('bijdragen.ingelegd'), align: 'end', cell: ({ ingelegdInCent }) => euroPrecies(ingelegdInCent) },
    { id: 'besteed', header: t('bijdragen.besteed'), align: 'end', cell: ({ besteedInCent }) => euroPrecies(besteedInCent) },
  ];
  return <Table caption={t('bijdragen.titel')} columns={kolommen} rows={bijdragen} rowKey={({ gemeenteId }) => gemeenteId ?? 'samen'} />;
}
