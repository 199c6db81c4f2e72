import type { Organisatiesoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisatiebeheerDocument, type BeheerdeOrganisatieVeldenFragment as Organisatie } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { Button, Card, Chip, Cluster, EmptyState, FetchState, Muted, PageHeader, Stack, Table, type Column } from '../../ui';
import { actieVan } from './acties';
import { OrganisatieEindeVenster, OrganisatieVenster } from './Organisatievensters';

type Open = { wat: 'nieuw' } | { wat: 'wijzig' | 'einde'; organisatie: Organisatie };

/** Which organisaties belong to the regio: adding, renaming and ending them. */
export function Organisatiebeheer() {
  const { t } = useTranslation('beheer');
  const [open, zetOpen] = useState<Open>();
  const { data, fout, opnieuw } = useBevraging(OrganisatiebeheerDocument, {});
  const sluit = () => zetOpen(undefined);
  const klaar = () => opnieuw().then(sluit);
  const kolommen: Column<Organisatie>[] = [
    { id: 'naam', header: t('naam'), cell: ({ naam, beeindigdOp }) => <Cluster><span>{naam}</span>{beeindigdOp && <Chip>{t('organisatie.gestopt')}</Chip>}</Cluster> },
    { id: 'soort', header: t('soort'), cell: ({ soort }) => t(`organisatie.soorten.${soort as Organisatiesoort}`) },
    { id: 'leden', header: t('organisatie.leden'), align: 'end', cell: ({ aantalLeden }) => aantalLeden },
    { id: 'doen', header: t('wijzig'), acts: true, cell: (organisatie) => <Doen organisatie={organisatie} open={(wat) => zetOpen({ wat, organisatie })} /> },
  ];
  return (
    <Stack gap="l">
      <PageHeader title={t('organisatie.titel')} intro={t('organisatie.intro')} actions={<Button variant="primary" onPress={() => zetOpen({ wat: 'nieuw' })}>{t('organisatie.nieuw')}</Button>} />
      <Card>
        <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
          {({ organisatiebeheer }) => (
            <Table caption={t('organisatie.titel')} captionHidden columns={kolommen} rows={organisatiebeheer.organisaties} rowKey={({ id }) => id} empty={<EmptyState title={t('organisatie.leeg')}>{t('organisatie.leegUitleg')}</EmptyState>} />
          )}
        </FetchState>
      </Card>
      {open?.wat === 'einde' && <OrganisatieEindeVenster organisatie={open.organisatie} klaar={klaar} sluit={sluit} />}
      {open && open.wat !== 'einde' && <OrganisatieVenster organisatie={open.wat === 'wijzig' ? open.organisatie : undefined} klaar={klaar} sluit={sluit} />}
    </Stack>
  );
}

function Doen({ organisatie: { naam, beeindigdOp, acties }, open }: { organisatie: Organisatie; open: (wat: 'wijzig' | 'einde') => void }) {
  const { t } = useTranslation('beheer');
  const einde = actieVan(acties, 'organisatieBeeindigen');
  if (beeindigdOp) return null;
  return (
    <Stack gap="s">
      <Cluster>
        {actieVan(acties, 'organisatieWijzigen').kan && <Button variant="quiet" size="small" ariaLabel={t('wijzigVan', { naam })} onPress={() => open('wijzig')}>{t('wijzig')}</Button>}
        {einde.kan && <Button variant="quiet" size="small" ariaLabel={t('beeindigVan', { naam })} onPress={() => open('einde')}>{t('beeindig')}</Button>}
      </Cluster>
      {einde.reden && <Muted>{einde.reden}</Muted>}
    </Stack>
  );
}
