import { useTranslation } from 'react-i18next';
import { FondsverslagKernDocument, type FondsverslagKernQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { euroPrecies } from '../../platform/opmaak';
import { DefinitionList, FetchState, Link } from '../../ui';
import { naarPosten } from './adres';
import type { Periode } from './periode';

/** What was asked in a period and how it ended; each figure leads to what stands behind it. */
export function Kern({ periode }: { periode: Periode }) {
  const { data, fout, opnieuw } = useBevraging(FondsverslagKernDocument, { invoer: { indeling: 'soort', ...periode } });
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
      {({ fondsverslagKern }) => <Feiten kern={fondsverslagKern} periode={periode} />}
    </FetchState>
  );
}

function Feiten({ kern, periode }: { kern: FondsverslagKernQuery['fondsverslagKern']; periode: Periode }) {
  const { t } = useTranslation('verantwoording');
  const { toegekend, afgewezen, ingetrokken, open, aandeelAfgewezen, somInCent, mediaanDagen, bekeken, zoalsVerwacht, besluitIngetrokken, besluitIngetrokkenInCent } = kern;
  const keer = (count: number, som: string | null) => (som === null ? t('kern.keer', { count }) : t('kern.keerSamen', { count, bedrag: euroPrecies(som) }));
  const weg = (aantal: number, tekst: string, indeling: 'soort' | 'afwijzing' | 'effect') =>
    aantal === 0 ? tekst : <Link href={naarPosten(indeling, periode)}>{tekst}</Link>;
  return (
    <DefinitionList
      items={[
        { term: t('kern.toegekend'), value: weg(toegekend, keer(toegekend, somInCent), 'soort') },
        ...(besluitIngetrokken > 0 ? [{ term: t('kern.besluitIngetrokken'), value: weg(besluitIngetrokken, keer(besluitIngetrokken, besluitIngetrokkenInCent), 'soort') }] : []),
        { term: t('kern.afgewezen'), value: weg(afgewezen, aandeelAfgewezen === null ? t('kern.niets') : t('kern.aandeel', { count: afgewezen, procent: aandeelAfgewezen }), 'afwijzing') },
        { term: t('kern.ingetrokken'), value: ingetrokken },
        { term: t('kern.open'), value: open },
        { term: t('kern.dagen'), value: mediaanDagen ?? t('kern.teWeinig') },
        { term: t('kern.effect'), value: weg(bekeken, t('kern.effectWaarde', { bekeken, zoals: zoalsVerwacht }), 'effect') },
      ]}
    />
  );
}
