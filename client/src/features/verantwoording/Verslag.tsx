import { DOORZETGRONDEN, UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsverslagDocument, type FondsverslagQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { euroPrecies } from '../../platform/opmaak';
import { Card, EmptyState, FetchState, Keuzetegels, Muted, Stack, Table, type Column } from '../../ui';
import { ditJaar } from './periode';
import { Periodevelden } from './Periodevelden';

type Regel = FondsverslagQuery['fondsverslag'][number];
const INDELINGEN = ['soort', 'grond', 'organisatie'] as const;
const GRONDEN = [...DOORZETGRONDEN, 'overeenstemming', 'clientGehoord'] as const;

/** What was granted in a period, with average and median; groups that could point at one client are left out. */
export function Verslag() {
  const { t } = useTranslation('verantwoording');
  const [indeling, zetIndeling] = useState<(typeof INDELINGEN)[number]>('soort');
  const [periode, zetPeriode] = useState(ditJaar);
  const { data, fout, opnieuw } = useBevraging(FondsverslagDocument, { invoer: { indeling, ...periode } });
  const kolommen = useKolommen();
  return (
    <Card title={t('verslag.titel')}>
      <Stack>
        <Keuzetegels label={t('verslag.indeling')} choices={INDELINGEN.map((value) => ({ value, label: t(`verslag.per.${value}`) }))} value={indeling} onChange={zetIndeling} />
        <Periodevelden id="verslag" periode={periode} stel={zetPeriode} />
        <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
          {({ fondsverslag }) => (
            <Table caption={t('verslag.kop')} columns={kolommen} rows={fondsverslag} rowKey={({ groep }) => groep} empty={<EmptyState title={t('verslag.leeg')}>{t('verslag.leegUitleg')}</EmptyState>} />
          )}
        </FetchState>
        <Muted>{t('verslag.klein')}</Muted>
      </Stack>
    </Card>
  );
}

function useKolommen(): Column<Regel>[] {
  const { t } = useTranslation(['verantwoording', 'noodfonds', 'audit']);
  const woord = (groep: string) => {
    const soort = UITGAVESOORTEN.find((een) => een === groep);
    const grond = GRONDEN.find((een) => een === groep);
    if (soort) return t(`noodfonds:soort.${soort}`);
    return grond ? t(`audit:gronden.${grond}`) : groep;
  };
  const bedrag = (veld: 'somInCent' | 'gemiddeldeInCent' | 'mediaanInCent'): Column<Regel> => ({
    id: veld, header: t(`verantwoording:verslag.${veld}`), align: 'end', cell: ({ [veld]: waarde }) => (waarde ? euroPrecies(waarde) : '–'),
  });
  return [
    { id: 'groep', header: t('verantwoording:verslag.groep'), cell: ({ groep }) => woord(groep), rowHeader: true },
    { id: 'aantal', header: t('verantwoording:verslag.aantal'), align: 'end', cell: ({ aantal, onderdrukt }) => (onderdrukt ? t('verantwoording:verslag.weggelaten') : aantal) },
    bedrag('somInCent'), bedrag('gemiddeldeInCent'), bedrag('mediaanInCent'),
    { id: 'dagen', header: t('verantwoording:verslag.dagen'), align: 'end', cell: ({ mediaanDagen }) => mediaanDagen ?? '–' },
  ];
}
