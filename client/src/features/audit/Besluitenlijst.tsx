import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ToezichtBesluitenDocument, type ToezichtBesluitenQuery } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Button, EmptyState, FailedState, Link, LoadingState, Stack, Table, type Column } from '../../ui';
import { useBesluitwoorden } from './useBesluitwoorden';

type Besluit = ToezichtBesluitenQuery['besluitenToezicht']['items'][number];

/** All besluiten of the regio, newest first, each with the way to its trail. */
export function Besluitenlijst() {
  const { t } = useTranslation('audit');
  const kolommen = useKolommen();
  const { data, error, loading, refetch, fetchMore } = useQuery(ToezichtBesluitenDocument, { variables: { na: null } });
  if (!data) {
    const fout = error && leesFout(error);
    return fout ? <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void refetch()} /> : <LoadingState lines={5} />;
  }
  const { items, heeftMeer } = data.besluitenToezicht;

  const haalOudere = () =>
    fetchMore({
      variables: { na: items.at(-1)?.id ?? null },
      updateQuery: (vorige, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        besluitenToezicht: {
          ...fetchMoreResult.besluitenToezicht,
          items: [...vorige.besluitenToezicht.items, ...fetchMoreResult.besluitenToezicht.items],
        },
      }),
    }).catch(() => undefined);

  return (
    <Stack>
      <Table
        caption={t('besluiten.titel')}
        columns={kolommen}
        rows={items}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('besluiten.leeg.titel')}>{t('besluiten.leeg.uitleg')}</EmptyState>}
      />
      {heeftMeer && (
        <Button busy={loading} onPress={() => void haalOudere()}>
          {t('besluiten.meer')}
        </Button>
      )}
    </Stack>
  );
}

function useKolommen(): Column<Besluit>[] {
  const { t } = useTranslation('audit');
  const woorden = useBesluitwoorden();
  return [
    {
      id: 'nummer',
      header: t('besluiten.nummer'),
      cell: ({ id, nummer }) => <Link href={`/toezicht/besluit/${id}`}>{t('besluiten.naam', { nummer })}</Link>,
    },
    { id: 'soort', header: t('besluiten.soort'), cell: ({ soort }) => woorden.soort(soort) },
    { id: 'wijze', header: t('besluiten.wijze'), cell: ({ wijze }) => woorden.wijze(wijze) },
    { id: 'bedrag', header: t('besluiten.bedrag'), align: 'end', cell: ({ bedragInCent }) => (bedragInCent === null ? t('besluiten.geenGeld') : euroPrecies(bedragInCent)) },
    { id: 'datum', header: t('besluiten.datum'), cell: ({ genomenOp }) => datumLang(genomenOp, huidigeTaal()) },
  ];
}
