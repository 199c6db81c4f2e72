import { useTranslation } from 'react-i18next';
import { AndereSessiesBeeindigenDocument, SessieBeeindigenDocument, type BeveiligingQuery } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumTijd } from '../../platform/opmaak';
import { Alert, Button, Card, Chip, Cluster, Stack, Table } from '../../ui';
import { useStap } from './useStap';

type Sessie = BeveiligingQuery['beveiliging']['sessies'][number];

/** Where the account is signed in now, and ending that. */
export function Sessies({ sessies, opnieuw }: { sessies: readonly Sessie[]; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('beveiliging');
  const taal = huidigeTaal();
  const een = useStap(SessieBeeindigenDocument);
  const andere = useStap(AndereSessiesBeeindigenDocument);
  const weigering = een.weigering ?? andere.weigering;
  return (
    <Card title={t('sessies.titel')}>
      <Stack>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        <Table
          caption={t('sessies.titel')}
          captionHidden
          rows={sessies}
          rowKey={({ id }) => id}
          columns={[
            { id: 'apparaat', header: t('sessies.apparaat'), cell: ({ apparaat }) => apparaat || t('sessies.onbekend') },
            { id: 'regio', header: t('sessies.regio'), cell: ({ regioNaam }) => regioNaam },
            { id: 'begonnen', header: t('sessies.begonnen'), cell: ({ begonnenOp }) => datumTijd(begonnenOp, taal) },
            { id: 'gezien', header: t('sessies.gezien'), cell: ({ gezienOp }) => datumTijd(gezienOp, taal) },
            {
              id: 'einde',
              header: t('sessies.einde'),
              acts: true,
              cell: ({ id, deze }) =>
                deze ? (
                  <Chip tone="goed">{t('sessies.deze')}</Chip>
                ) : (
                  <Button variant="quiet" onPress={() => void een.doe({ invoer: { sessieId: id } }).then(opnieuw)}>
                    {t('sessies.beeindig')}
                  </Button>
                ),
            },
          ]}
        />
        {sessies.length > 1 && (
          <Cluster>
            <Button variant="secondary" busy={andere.bezig} onPress={() => void andere.doe({}).then(opnieuw)}>
              {t('sessies.andere')}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}
