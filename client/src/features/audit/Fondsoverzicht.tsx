import { useTranslation } from 'react-i18next';
import { ToezichtFondsenDocument, type ToezichtFondsenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { euroPrecies } from '../../platform/opmaak';
import { EmptyState, FetchState, Link, Stack, Table, type Column } from '../../ui';

type Fonds = ToezichtFondsenQuery['fondsen'][number];

/** What the regio spent, by fund. */
export function Fondsoverzicht() {
  const { t } = useTranslation('audit');
  const { data, fout, opnieuw } = useBevraging(ToezichtFondsenDocument, {});
  const bedrag = (veld: 'begrootInCent' | 'gereserveerdInCent' | 'betaaldInCent' | 'vrijInCent', header: string): Column<Fonds> => ({
    id: veld,
    header,
    align: 'end',
    cell: (fonds) => euroPrecies(fonds[veld]),
  });
  const kolommen: Column<Fonds>[] = [
    { id: 'naam', header: t('fondsen.naam'), cell: ({ naam }) => naam },
    { id: 'boekjaar', header: t('fondsen.boekjaar'), cell: ({ boekjaar }) => boekjaar },
    bedrag('begrootInCent', t('fondsen.begroot')),
    bedrag('gereserveerdInCent', t('fondsen.gereserveerd')),
    bedrag('betaaldInCent', t('fondsen.betaald')),
    bedrag('vrijInCent', t('fondsen.vrij')),
  ];
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
      {({ fondsen }) => (
        <Stack gap="s">
          <Table
            caption={t('fondsen.titel')}
            columns={kolommen}
            rows={fondsen}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('fondsen.leeg.titel')}>{t('fondsen.leeg.uitleg')}</EmptyState>}
          />
          {fondsen.length > 0 && (
            <p>
              <Link arrow href="/noodfonds">
                {t('fondsen.alle')}
              </Link>
            </p>
          )}
        </Stack>
      )}
    </FetchState>
  );
}
