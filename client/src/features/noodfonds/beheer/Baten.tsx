import { BAATHEBBERS } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { euroPrecies } from '../../../platform/opmaak';
import { Card, Muted, Stack, Table, type Column } from '../../../ui';
import type { Fondsdossier } from './regels';

type Baat = Fondsdossier['baten'][number];

/** Whose costs fall by what the fonds pays: often another budget than the one that pays. */
export function Baten({ baten }: { baten: readonly Baat[] }) {
  const { t } = useTranslation(['fondsbeheer', 'fondsaanvraag']);
  const naam = (code: string) => {
    const bekend = BAATHEBBERS.find((een) => een === code);
    return bekend ? t(`fondsaanvraag:baathebber.${bekend}`) : code;
  };
  const kolommen: Column<Baat>[] = [
    { id: 'partij', header: t('fondsbeheer:baten.partij'), rowHeader: true, cell: ({ partij }) => naam(partij) },
    { id: 'aantal', header: t('fondsbeheer:baten.aantal'), align: 'end', cell: ({ aantal }) => aantal ?? t('fondsbeheer:baten.teWeinig') },
    { id: 'bedrag', header: t('fondsbeheer:baten.bedrag'), align: 'end', cell: ({ bedragInCent }) => (bedragInCent === null ? '–' : euroPrecies(bedragInCent)) },
  ];
  return (
    <Card title={t('fondsbeheer:baten.titel')}>
      <Stack gap="s">
        <Table caption={t('fondsbeheer:baten.titel')} captionHidden columns={kolommen} rows={baten} rowKey={({ partij }) => partij} empty={<Muted large>{t('fondsbeheer:baten.leeg')}</Muted>} />
        {baten.length > 0 && <Muted>{t('fondsbeheer:baten.uitleg')}</Muted>}
      </Stack>
    </Card>
  );
}
