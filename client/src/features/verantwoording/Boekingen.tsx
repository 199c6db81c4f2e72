import { STANDFIGUREN } from '@doorbraaktafel/shared/validation';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FondsboekingenDocument, type FondsboekingenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, datumTijd, euroPrecies, isoDag } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Alert, EmptyState, FetchState, Link, PageHeader, Stack, Table, type Column } from '../../ui';
import { naarBoekingen } from './adres';
import { Terug } from './Terug';

type Boeking = FondsboekingenQuery['fondsboekingen']['rijen'][number];
const SOORTEN = ['begroting', 'reservering', 'betaling', 'vrijval', 'terugontvangst', 'correctie', 'terugcorrectie', 'overheveling'] as const;

/** The entries that together make one balance of a fonds, each with its besluit. */
export function Boekingen() {
  const { t } = useTranslation('verantwoording');
  const [zoek] = useSearchParams();
  const figuur = STANDFIGUREN.find((een) => een === zoek.get('figuur')) ?? 'vrij';
  const [fondsId, dag, na] = [zoek.get('fonds') ?? '', zoek.get('dag') ?? isoDag(new Date()), zoek.get('na') ?? undefined];
  const { data, fout, nietGevonden, opnieuw } = useBevraging(FondsboekingenDocument, { invoer: { fondsId, dag, figuur, na } });
  const kolommen = useKolommen();
  return (
    <Stack gap="l">
      <Terug />
      <PageHeader title={t(`standen.${figuur}`)} intro={t('boekingen.inleiding', { dag: datumLang(dag, huidigeTaal()) })} />
      {dag > isoDag(new Date()) && <Alert tone="letop" title={t('standen.toekomst')} />}
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()}>
        {({ fondsboekingen: { rijen, volgende } }) => (
          <Stack>
            <Table caption={t('boekingen.kop')} columns={kolommen} rows={rijen} rowKey={({ id }) => id} empty={<EmptyState title={t('boekingen.leeg')}>{t('boekingen.leegUitleg')}</EmptyState>} />
            {volgende && (
              <p>
                <Link arrow href={`${naarBoekingen(fondsId, dag, figuur)}&na=${volgende}`}>
                  {t('boekingen.meer')}
                </Link>
              </p>
            )}
          </Stack>
        )}
      </FetchState>
    </Stack>
  );
}

function useKolommen(): Column<Boeking>[] {
  const { t } = useTranslation('verantwoording');
  const houdtToezicht = useMag('controleren', 'Audit');
  const wat = (code: string) => {
    const bekend = SOORTEN.find((een) => een === code);
    return bekend ? t(`boekingen.soorten.${bekend}`) : code;
  };
  const grond = ({ besluitId, uitgaveId, begrotingskenmerk, begrotingsorgaan, begrotingGenomenOp }: Boeking) => {
    if (begrotingskenmerk) return t('boekingen.begroting', { kenmerk: begrotingskenmerk, orgaan: begrotingsorgaan ?? '', dag: datumLang(begrotingGenomenOp ?? '', huidigeTaal()) });
    return <Link href={houdtToezicht && besluitId ? `/toezicht/besluit/${besluitId}` : `/noodfonds/uitgave/${uitgaveId ?? ''}`}>{t('boekingen.naarBesluit')}</Link>;
  };
  return [
    { id: 'nummer', header: t('boekingen.nummer'), rowHeader: true, cell: ({ nummer }) => nummer },
    { id: 'soort', header: t('boekingen.soort'), cell: ({ soort }) => wat(soort) },
    { id: 'telt', header: t('boekingen.telt'), align: 'end', cell: ({ teltInCent }) => euroPrecies(teltInCent) },
    { id: 'datum', header: t('boekingen.datum'), cell: ({ geboektOp }) => datumTijd(geboektOp, huidigeTaal()) },
    { id: 'grond', header: t('boekingen.grond'), cell: grond },
  ];
}
