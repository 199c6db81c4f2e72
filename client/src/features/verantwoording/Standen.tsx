import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsenOpDocument, type FondsenOpQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { euroPrecies } from '../../platform/opmaak';
import { Alert, Card, DateField, EmptyState, FetchState, Link, Stack, Table, type Column } from '../../ui';
import { naarBoekingen } from './adres';
import { ditJaar } from './periode';

type Fonds = FondsenOpQuery['fondsenOp'][number];
const BEDRAGEN = ['begroot', 'gereserveerd', 'betaald', 'vrij'] as const;

/** Begroot, gereserveerd, betaald and vrij of every fonds, at the end of any day. */
export function Standen() {
  const { t } = useTranslation('verantwoording');
  const [gekozen, zetGekozen] = useState(ditJaar().totEnMet);
  const { data, fout, opnieuw } = useBevraging(FondsenOpDocument, { dag: gekozen });
  const kolommen: Column<Fonds>[] = [
    { id: 'naam', header: t('standen.fonds'), cell: ({ naam, boekjaar }) => (naam.includes(`${boekjaar}`) ? naam : `${naam}, ${boekjaar}`), rowHeader: true },
    ...BEDRAGEN.map((veld): Column<Fonds> => ({ id: veld, header: t(`standen.${veld}`), align: 'end', cell: (fonds) => <Link href={naarBoekingen(fonds.fondsId, gekozen, veld)}>{euroPrecies(fonds[`${veld}InCent`])}</Link> })),
  ];
  return (
    <Card title={t('standen.titel')}>
      <Stack>
        <DateField id="standdag" label={t('standen.dag')} description={t('standen.dagUitleg')} value={gekozen} onChange={(dag) => dag && zetGekozen(dag)} />
        {gekozen > ditJaar().totEnMet && <Alert tone="letop" title={t('standen.toekomst')} />}
        <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
          {({ fondsenOp }) => (
            <Table caption={t('standen.kop')} columns={kolommen} rows={fondsenOp} rowKey={({ fondsId }) => fondsId} empty={<EmptyState title={t('standen.leeg')}>{t('standen.leegUitleg')}</EmptyState>} />
          )}
        </FetchState>
      </Stack>
    </Card>
  );
}
