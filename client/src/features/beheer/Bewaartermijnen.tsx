import type { Bewaarbegin, Bewaarsoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BewaartermijnenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, DefinitionList, Disclosure, FetchState, PageHeader, Stack } from '../../ui';
import { BewaartermijnVenster } from './BewaartermijnVenster';
import type { Termijn } from './termijn';

/** How long each kind of data is kept, with its ground; in versions, and never shorter than the law says. */
export function Bewaartermijnen() {
  const { t } = useTranslation('beheer');
  const [open, zetOpen] = useState<Termijn>();
  const { data, fout, opnieuw } = useBevraging(BewaartermijnenDocument, {});
  const sluit = () => zetOpen(undefined);
  return (
    <Stack gap="l">
      <PageHeader title={t('bewaren.titel')} intro={t('bewaren.intro')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
        {({ bewaartermijnen }) => (
          <Stack>
            {bewaartermijnen.lijst.map((termijn) => (
              <Termijnkaart key={termijn.soort} termijn={termijn} wijzig={() => zetOpen(termijn)} />
            ))}
          </Stack>
        )}
      </FetchState>
      {open && <BewaartermijnVenster termijn={open} klaar={() => opnieuw().then(sluit)} sluit={sluit} />}
    </Stack>
  );
}

function Termijnkaart({ termijn, wijzig }: { termijn: Termijn; wijzig: () => void }) {
  const { t } = useTranslation('beheer');
  const nu = termijn.versies.find(({ geldtNu }) => geldtNu);
  const naam = t(`bewaren.soorten.${termijn.soort as Bewaarsoort}`);
  return (
    <Card title={naam} aside={<Chip tone={nu ? 'goed' : 'letop'}>{t(nu ? 'bewaren.vastgelegd' : 'bewaren.nogNiet')}</Chip>}>
      <Stack>
        <DefinitionList
          items={[
            { term: t('bewaren.termijn'), value: `${t('eenheid.jaren', { count: nu?.jaren ?? termijn.wettelijkJaren })} ${t(`bewaren.begint.${termijn.begint as Bewaarbegin}`)}` },
            { term: t('bewaren.grondslag'), value: nu?.grondslag ?? termijn.wettelijkeGrondslag },
            { term: t('bewaren.bron'), value: nu?.bron ?? termijn.wettelijkeBron },
            { term: t('bewaren.wet'), value: `${t('eenheid.jaren', { count: termijn.wettelijkJaren })} (${termijn.wettelijkeBron})` },
          ]}
        />
        <Versies termijn={termijn} />
        <Cluster>
          <Button ariaLabel={`${t('bewaren.leg')}: ${naam}`} onPress={wijzig}>{t('bewaren.leg')}</Button>
        </Cluster>
      </Stack>
    </Card>
  );
}

function Versies({ termijn: { versies } }: { termijn: Termijn }) {
  const { t } = useTranslation('beheer');
  if (versies.length === 0) return null;
  return (
    <Disclosure title={t('bewaren.versies', { count: versies.length })}>
      <DefinitionList
        items={versies.toReversed().map(({ versie, jaren, grondslag, bron, geldigVan, doorNaam }) => ({
          term: t('bewaren.versie', { versie, dag: datumLang(geldigVan, huidigeTaal()) }),
          value: `${t('eenheid.jaren', { count: jaren })}. ${grondslag} (${bron}). ${doorNaam}`,
        }))}
      />
    </Disclosure>
  );
}
