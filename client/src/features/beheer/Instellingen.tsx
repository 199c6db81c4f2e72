import { INSTELLINGGROEPEN, type Instellingnaam } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegioinstellingenDocument, type RegioinstellingenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumTijd } from '../../platform/opmaak';
import { Button, Card, Disclosure, EmptyState, FetchState, Muted, PageHeader, Stack, Table } from '../../ui';
import { InstellingVenster } from './InstellingVenster';
import { useWaarde } from './useWaarde';

type Beeld = RegioinstellingenQuery['regioinstellingen'];
type Instelling = Beeld['instellingen'][number];

/** How the regio is set, in groups, with every change that was made. */
export function Instellingen() {
  const { t } = useTranslation('beheer');
  const [open, zetOpen] = useState<Instelling>();
  const { data, fout, opnieuw } = useBevraging(RegioinstellingenDocument, {});
  const sluit = () => zetOpen(undefined);
  return (
    <Stack gap="l">
      <PageHeader title={t('instelling.titel')} intro={t('instelling.intro')} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
        {({ regioinstellingen: beeld }) => (
          <Stack>
            {INSTELLINGGROEPEN.map((groep) => (
              <Card key={groep} title={t(`instelling.groep.${groep}`)}>
                <Stack>
                  <Muted>{t(`instelling.groepUitleg.${groep}`)}</Muted>
                  <Groep titel={t(`instelling.groep.${groep}`)} instellingen={beeld.instellingen.filter((een) => een.groep === groep)} open={zetOpen} />
                </Stack>
              </Card>
            ))}
            <Wijzigingen wijzigingen={beeld.wijzigingen} />
          </Stack>
        )}
      </FetchState>
      {open && <InstellingVenster instelling={open} klaar={() => opnieuw().then(sluit)} sluit={sluit} />}
    </Stack>
  );
}

function Groep({ titel, instellingen, open }: { titel: string; instellingen: readonly Instelling[]; open: (instelling: Instelling) => void }) {
  const { t } = useTranslation('beheer');
  const waarde = useWaarde();
  return (
    <Table
      caption={titel}
      captionHidden
      rows={instellingen}
      rowKey={({ naam }) => naam}
      columns={[
        { id: 'naam', header: t('instelling.wat'), cell: ({ naam }) => t(`instelling.namen.${naam as Instellingnaam}`) },
        { id: 'waarde', header: t('instelling.nu'), cell: ({ naam, waarde: nu }) => waarde(naam, nu) },
        { id: 'standaard', header: t('instelling.standaard'), cell: ({ naam, standaard }) => waarde(naam, standaard) },
        { id: 'doen', header: t('wijzig'), acts: true, cell: (een) => <Button variant="quiet" ariaLabel={t('wijzigVan', { naam: t(`instelling.namen.${een.naam as Instellingnaam}`) })} onPress={() => open(een)}>{t('wijzig')}</Button> },
      ]}
    />
  );
}

function Wijzigingen({ wijzigingen }: { wijzigingen: Beeld['wijzigingen'] }) {
  const { t } = useTranslation('beheer');
  const waarde = useWaarde();
  const naamVan = (naam: string) => t(`instelling.namen.${naam as Instellingnaam}`);
  return (
    <Disclosure title={t('instelling.wijzigingen', { count: wijzigingen.length })}>
      <Table
        caption={t('instelling.wijzigingenTitel')}
        captionHidden
        rows={wijzigingen}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('instelling.nooit')}>{t('instelling.nooitUitleg')}</EmptyState>}
        columns={[
          { id: 'naam', header: t('instelling.wat'), cell: ({ naam }) => naamVan(naam) },
          { id: 'van', header: t('instelling.van'), cell: ({ naam, oud, nieuw }) => t('instelling.werd', { van: oud === null ? '' : waarde(naam, oud), naar: waarde(naam, nieuw) }) },
          { id: 'reden', header: t('reden'), cell: ({ reden }) => reden },
          { id: 'door', header: t('instelling.door'), cell: ({ doorNaam, op }) => `${doorNaam}, ${datumTijd(op, huidigeTaal())}` },
        ]}
      />
    </Disclosure>
  );
}
