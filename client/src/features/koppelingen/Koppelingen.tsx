import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScimKoppelingenDocument, type KoppelingenVeldenFragment as Beeld } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { Button, Card, DefinitionList, EmptyState, FetchState, PageHeader, Stack, Table } from '../../ui';
import { Groepvenster } from './Groepvenster';
import { Sleutels } from './Sleutels';
import { Sleutelvenster } from './Sleutelvenster';
import './koppelingen.css';

type Groep = Beeld['groepen'][number];

/** Where organisaties keep their own people up to date: the keys, and which role a group gives. */
export function Koppelingen() {
  const { t } = useTranslation('koppelingen');
  const [nieuw, zetNieuw] = useState(false);
  const [groep, zetGroep] = useState<Groep>();
  const { data, fout, opnieuw } = useBevraging(ScimKoppelingenDocument, {});
  return (
    <Stack gap="l">
      <PageHeader title={t('titel')} intro={t('intro')} actions={<Button variant="primary" onPress={() => zetNieuw(true)}>{t('nieuw')}</Button>} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={5}>
        {({ scimKoppelingen: beeld, organisaties }) => (
          <Stack>
            <Sleutels sleutels={beeld.sleutels} opnieuw={opnieuw} />
            <Groepen groepen={beeld.groepen} kies={zetGroep} />
            <Card title={t('doorgeven')}>
              <DefinitionList items={[{ term: t('adres'), value: <code className="dt-koppeladres">{beeld.adres}</code> }, { term: t('soort'), value: t('soortUitleg') }]} />
            </Card>
            {nieuw && <Sleutelvenster organisaties={organisaties} klaar={opnieuw} sluit={() => zetNieuw(false)} />}
          </Stack>
        )}
      </FetchState>
      {groep && <Groepvenster groep={groep} klaar={() => opnieuw().then(() => zetGroep(undefined))} sluit={() => zetGroep(undefined)} />}
    </Stack>
  );
}

function Groepen({ groepen, kies }: { groepen: readonly Groep[]; kies: (groep: Groep) => void }) {
  const { t } = useTranslation(['koppelingen', 'uitnodigen']);
  return (
    <Card title={t('groep.titel')}>
      <Stack>
        <p>{t('groep.uitleg')}</p>
        <Table
          caption={t('groep.titel')}
          captionHidden
          rows={groepen}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('groep.leeg')}>{t('groep.leegUitleg')}</EmptyState>}
          columns={[
            { id: 'naam', header: t('naam'), cell: ({ naam }) => naam },
            { id: 'organisatie', header: t('organisatie'), cell: ({ organisatieNaam }) => organisatieNaam },
            { id: 'leden', header: t('groep.leden'), align: 'end', cell: ({ aantalLeden }) => aantalLeden },
            { id: 'rol', header: t('groep.rol'), cell: ({ rol }) => (rol ? t(`uitnodigen:rollen.${rol as Rol}`) : t('groep.geenRol')) },
            { id: 'doen', header: t('groep.wijzig'), acts: true, cell: (groep) => <Button variant="quiet" ariaLabel={t('groep.wijzigVan', { naam: groep.naam })} onPress={() => kies(groep)}>{t('groep.wijzig')}</Button> },
          ]}
        />
      </Stack>
    </Card>
  );
}
