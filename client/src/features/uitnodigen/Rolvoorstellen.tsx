import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { RolvoorstelBeoordelenDocument, type UitnodigingenQuery } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { Alert, Button, Card, Cluster, Muted, Stack, Table } from '../../ui';

type Voorstel = UitnodigingenQuery['uitnodigingen']['voorstellen'][number];

/** Roles that weigh, waiting for a second beheerder; whether this one may confirm is for the server to say. */
export function Rolvoorstellen({ voorstellen, opnieuw }: { voorstellen: readonly Voorstel[]; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('uitnodigen');
  const { doe, weigering } = useHandeling(RolvoorstelBeoordelenDocument);
  const rol = (naam: string) => t(`rollen.${naam as Rol}`);
  const beslis = (voorstelId: string, akkoord: boolean) => void doe({ voorstelId, akkoord }).then(opnieuw);
  return (
    <Card title={t('voorstellen.titel')}>
      <Stack>
        <p>{t('voorstellen.uitleg')}</p>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        <Table
          caption={t('voorstellen.titel')}
          captionHidden
          rows={voorstellen}
          rowKey={({ id }) => id}
          columns={[
            { id: 'naam', header: t('naam'), cell: ({ naam, email }) => (email ? `${naam} (${email})` : naam) },
            { id: 'organisatie', header: t('organisatie'), cell: ({ organisatieNaam }) => organisatieNaam },
            { id: 'rol', header: t('rol'), cell: ({ rolNu, rol: nieuw }) => t('voorstellen.wordt', { van: rolNu ? rol(rolNu) : t('voorstellen.nieuw'), naar: rol(nieuw) }) },
            { id: 'door', header: t('voorstellen.door'), cell: ({ voorgesteldDoorNaam }) => voorgesteldDoorNaam },
            { id: 'beslis', header: t('voorstellen.beslis'), acts: true, cell: (voorstel) => <Beslissen voorstel={voorstel} beslis={beslis} /> },
          ]}
        />
      </Stack>
    </Card>
  );
}

function Beslissen({ voorstel: { id, acties }, beslis }: { voorstel: Voorstel; beslis: (id: string, akkoord: boolean) => void }) {
  const { t } = useTranslation('uitnodigen');
  const bevestigen = acties.find(({ naam }) => naam === 'bevestigen');
  const afwijzen = acties.find(({ naam }) => naam === 'afwijzen');
  return (
    <Stack gap="s">
      {bevestigen?.reden && <Muted>{bevestigen.reden}</Muted>}
      <Cluster>
        {bevestigen?.toegestaan && <Button variant="secondary" onPress={() => beslis(id, true)}>{t('voorstellen.bevestig')}</Button>}
        {afwijzen?.toegestaan && <Button variant={bevestigen?.toegestaan ? 'quiet' : 'secondary'} onPress={() => beslis(id, false)}>{t('voorstellen.wijsAf')}</Button>}
      </Cluster>
    </Stack>
  );
}
