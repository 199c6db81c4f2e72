import { useTranslation } from 'react-i18next';
import { ScimSleutelBevestigenDocument, ScimSleutelIntrekkenDocument, type KoppelingenVeldenFragment as Beeld } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Alert, Button, Card, Chip, Cluster, EmptyState, Muted, Stack, Table, type Tone } from '../../ui';

type Sleutel = Beeld['sleutels'][number];
type Stand = 'wacht' | 'werkt' | 'verlopen' | 'ingetrokken';

const TOON: Readonly<Record<Stand, Tone>> = { wacht: 'letop', werkt: 'goed', verlopen: 'neutraal', ingetrokken: 'neutraal' };

/** Keys with where they stand; a second beheerder confirms, anybody of them revokes. */
export function Sleutels({ sleutels, opnieuw }: { sleutels: readonly Sleutel[]; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('koppelingen');
  const bevestigen = useHandeling(ScimSleutelBevestigenDocument);
  const intrekken = useHandeling(ScimSleutelIntrekkenDocument);
  const weigering = bevestigen.weigering ?? intrekken.weigering;
  const doe = (wat: 'bevestig' | 'trekIn', sleutelId: string) => void (wat === 'bevestig' ? bevestigen : intrekken).doe({ sleutelId }).then(opnieuw);
  return (
    <Card title={t('sleutels')}>
      <Stack>
        <p>{t('sleutelsUitleg')}</p>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        <Table
          caption={t('sleutels')}
          captionHidden
          rows={sleutels}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('leeg')}>{t('leegUitleg')}</EmptyState>}
          columns={[
            { id: 'naam', header: t('naam'), cell: ({ naam }) => naam },
            { id: 'organisatie', header: t('organisatie'), cell: ({ organisatieNaam }) => organisatieNaam },
            { id: 'stand', header: t('stand'), cell: ({ stand }) => <Chip tone={TOON[stand as Stand]}>{t(`standen.${stand as Stand}`)}</Chip> },
            { id: 'tot', header: t('geldigTot'), cell: ({ verlooptOp }) => datumLang(verlooptOp, huidigeTaal()) },
            { id: 'door', header: t('door'), cell: ({ gemaaktDoorNaam, bevestigdDoorNaam }) => (bevestigdDoorNaam ? t('doorTwee', { een: gemaaktDoorNaam, twee: bevestigdDoorNaam }) : gemaaktDoorNaam) },
            { id: 'doen', header: t('doen'), acts: true, cell: (sleutel) => <Doen sleutel={sleutel} doe={doe} /> },
          ]}
        />
      </Stack>
    </Card>
  );
}

function Doen({ sleutel: { id, naam, acties, stand }, doe }: { sleutel: Sleutel; doe: (wat: 'bevestig' | 'trekIn', id: string) => void }) {
  const { t } = useTranslation('koppelingen');
  const [bevestigen, intrekken] = ['scimSleutelBevestigen', 'scimSleutelIntrekken'].map((wat) => acties.find((actie) => actie.naam === wat));
  return (
    <Stack gap="s">
      {stand === 'wacht' && bevestigen?.reden && <Muted>{bevestigen.reden}</Muted>}
      <Cluster>
        {bevestigen?.toegestaan && <Button ariaLabel={t('bevestigVan', { naam })} onPress={() => doe('bevestig', id)}>{t('bevestig')}</Button>}
        {intrekken?.toegestaan && <Button variant="quiet" ariaLabel={t('trekInVan', { naam })} onPress={() => doe('trekIn', id)}>{t('trekIn')}</Button>}
      </Cluster>
    </Stack>
  );
}
