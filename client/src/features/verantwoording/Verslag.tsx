import { VERSLAGINDELINGEN } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsverslagDocument, type FondsverslagQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { euroPrecies } from '../../platform/opmaak';
import { Card, EmptyState, FetchState, Keuzetegels, Link, Muted, Stack, Table, type Column } from '../../ui';
import { type Indeling, naarPosten } from './adres';
import { Kern } from './Kern';
import { ditJaar, type Periode } from './periode';
import { Periodevelden } from './Periodevelden';
import { useGroepwoord } from './useGroepwoord';
import { Verslagexport } from './Verslagexport';

type Regel = FondsverslagQuery['fondsverslag'][number];

/** What was granted and refused in a period; groups that could point at one client are left out, each other figure leads on. */
export function Verslag() {
  const { t } = useTranslation('verantwoording');
  const [indeling, zetIndeling] = useState<Indeling>('soort');
  const [periode, zetPeriode] = useState(ditJaar);
  const { data, fout, opnieuw } = useBevraging(FondsverslagDocument, { invoer: { indeling, ...periode } });
  const kolommen = useKolommen(indeling, periode);
  return (
    <Card title={t('verslag.titel')}>
      <Stack>
        <Periodevelden id="verslag" periode={periode} stel={zetPeriode} />
        <Kern periode={periode} />
        <Keuzetegels label={t('verslag.indeling')} choices={VERSLAGINDELINGEN.map((value) => ({ value, label: t(`verslag.per.${value}`) }))} value={indeling} onChange={zetIndeling} />
        <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
          {({ fondsverslag }) => (
            <Table
              caption={t(indeling === 'afwijzing' ? 'verslag.kopAfgewezen' : 'verslag.kop')}
              columns={kolommen}
              rows={fondsverslag}
              rowKey={({ groep }) => groep}
              empty={<EmptyState title={t('verslag.leeg')}>{t('verslag.leegUitleg')}</EmptyState>}
            />
          )}
        </FetchState>
        <Muted>{t('verslag.klein')}</Muted>
        <Verslagexport indeling={indeling} periode={periode} />
      </Stack>
    </Card>
  );
}

function useKolommen(indeling: Indeling, periode: Periode): Column<Regel>[] {
  const { t } = useTranslation('verantwoording');
  const woord = useGroepwoord();
  const bedrag = (veld: 'somInCent' | 'gemiddeldeInCent' | 'mediaanInCent'): Column<Regel> => ({
    id: veld, header: t(`verslag.${veld}`), align: 'end', cell: ({ [veld]: waarde }) => (waarde ? euroPrecies(waarde) : '–'),
  });
  return [
    { id: 'groep', header: t('verslag.groep'), rowHeader: true, cell: ({ groep, onderdrukt }) => (onderdrukt ? woord(groep) : <Link href={naarPosten(indeling, periode, groep)}>{woord(groep)}</Link>) },
    { id: 'aantal', header: t('verslag.aantal'), align: 'end', cell: ({ aantal, onderdrukt }) => (onderdrukt ? t('verslag.weggelaten') : aantal) },
    bedrag('somInCent'), bedrag('gemiddeldeInCent'), bedrag('mediaanInCent'),
    { id: 'dagen', header: t('verslag.dagen'), align: 'end', cell: ({ mediaanDagen }) => mediaanDagen ?? '–' },
  ];
}
