import type { Ritme, Tafelsoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TafelbeheerDocument, type BeheerdeTafelVeldenFragment as Tafel, type TafelbeheerQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { Button, Card, Chip, Cluster, DefinitionList, EmptyState, FetchState, Muted, PageHeader, Stack, Table, type Column } from '../../ui';
import { actieVan } from './acties';
import { RouteregieVenster } from './RouteregieVenster';
import { TafelEindeVenster, TafelVenster } from './Tafelvensters';

type Open = { wat: 'nieuw' | 'regie' } | { wat: 'wijzig' | 'einde'; tafel: Tafel };

/** The tafels of the regio: how often they meet, who chairs and who stands in. */
export function Tafelbeheer() {
  const { t } = useTranslation('beheer');
  const [open, zetOpen] = useState<Open>();
  const { data, fout, opnieuw } = useBevraging(TafelbeheerDocument, {});
  const sluit = () => zetOpen(undefined);
  const klaar = () => opnieuw().then(sluit);
  return (
    <Stack gap="l">
      <PageHeader title={t('tafel.titel')} intro={t('tafel.intro')} actions={<Button variant="primary" onPress={() => zetOpen({ wat: 'nieuw' })}>{t('tafel.nieuw')}</Button>} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {(alles) => (
          <Stack>
            <Card title={t('tafel.lijst')}>
              <Lijst tafels={alles.tafelbeheer.tafels} open={(wat, tafel) => zetOpen({ wat, tafel })} />
            </Card>
            <Regie alles={alles} wijzig={() => zetOpen({ wat: 'regie' })} />
            {open?.wat === 'regie' && <RouteregieVenster alles={alles} klaar={klaar} sluit={sluit} />}
            {open?.wat === 'einde' && <TafelEindeVenster tafel={open.tafel} klaar={klaar} sluit={sluit} />}
            {(open?.wat === 'nieuw' || open?.wat === 'wijzig') && <TafelVenster tafel={open.wat === 'wijzig' ? open.tafel : undefined} alles={alles} klaar={klaar} sluit={sluit} />}
          </Stack>
        )}
      </FetchState>
    </Stack>
  );
}

function Lijst({ tafels, open }: { tafels: readonly Tafel[]; open: (wat: 'wijzig' | 'einde', tafel: Tafel) => void }) {
  const { t } = useTranslation('beheer');
  const kolommen: Column<Tafel>[] = [
    { id: 'naam', header: t('naam'), cell: ({ naam, beeindigdOp }) => <Cluster><span>{naam}</span>{beeindigdOp && <Chip>{t('tafel.gestopt')}</Chip>}</Cluster> },
    { id: 'soort', header: t('soort'), cell: ({ soort }) => t(`tafel.soorten.${soort as Tafelsoort}`) },
    { id: 'ritme', header: t('tafel.ritme'), cell: ({ ritme }) => t(`keuze.${ritme as Ritme}`) },
    { id: 'voorzitter', header: t('tafel.voorzitter'), cell: ({ voorzitterNaam }) => voorzitterNaam },
    { id: 'vervanger', header: t('tafel.plaatsvervanger'), cell: ({ plaatsvervangerNaam }) => plaatsvervangerNaam ?? t('tafel.geenVervanger') },
    { id: 'doen', header: t('wijzig'), acts: true, cell: (tafel) => <Doen tafel={tafel} open={(wat) => open(wat, tafel)} /> },
  ];
  return <Table caption={t('tafel.lijst')} captionHidden columns={kolommen} rows={tafels} rowKey={({ id }) => id} empty={<EmptyState title={t('tafel.leeg')}>{t('tafel.leegUitleg')}</EmptyState>} />;
}

function Doen({ tafel: { naam, beeindigdOp, acties }, open }: { tafel: Tafel; open: (wat: 'wijzig' | 'einde') => void }) {
  const { t } = useTranslation('beheer');
  const einde = actieVan(acties, 'tafelBeeindigen');
  if (beeindigdOp) return null;
  return (
    <Stack gap="s">
      <Cluster>
        {actieVan(acties, 'tafelInrichten').kan && <Button variant="quiet" size="small" ariaLabel={t('wijzigVan', { naam })} onPress={() => open('wijzig')}>{t('wijzig')}</Button>}
        {einde.kan && <Button variant="quiet" size="small" ariaLabel={t('beeindigVan', { naam })} onPress={() => open('einde')}>{t('beeindig')}</Button>}
      </Cluster>
      {einde.reden && <Muted>{einde.reden}</Muted>}
    </Stack>
  );
}

function Regie({ alles: { organisatiebeheer, leden }, wijzig }: { alles: TafelbeheerQuery; wijzig: () => void }) {
  const { t } = useTranslation('beheer');
  const { routeregie } = organisatiebeheer;
  const naam = (id?: string) => leden.find((lid) => lid.id === id)?.naam ?? t('regie.niemand');
  return (
    <Card title={t('regie.titel')}>
      <Stack>
        <p>{t('regie.uitleg')}</p>
        <DefinitionList items={[{ term: t('regie.regisseur'), value: naam(routeregie?.lidId) }, { term: t('tafel.plaatsvervanger'), value: naam(routeregie?.plaatsvervangerLidId) }]} />
        <Cluster>
          <Button onPress={wijzig}>{t('regie.wijzig')}</Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
