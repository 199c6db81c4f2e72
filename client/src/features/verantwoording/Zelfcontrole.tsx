import { useTranslation } from 'react-i18next';
import { ZelfcontrolesDocument, ZelfcontroleUitvoerenDocument, type ZelfcontrolesQuery } from '../../generated/graphql';
import { useBevraging, useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumTijd, euroPrecies, getal } from '../../platform/opmaak';
import { Alert, Button, Card, FailedState, FetchState, Muted, Stack, Table, type Column } from '../../ui';

type Controle = ZelfcontrolesQuery['zelfcontroles'][number];
type Regel = Controle['regels'][number];
const REGELS = [
  'debetIsCredit', 'saldoIsOptelling', 'fondsNietOnderNul', 'binnenPlafond', 'uitgaveVolgtBoekingen', 'eenmaalAfgehandeld', 'betaaldMetAkkoord',
  'elkeBoekingEenBesluit', 'nummersZonderGat', 'ketensHeel', 'misluktNietGeboekt', 'afschriftVolgtBoeking', 'risicoBinnenClaims',
] as const;

/** Whether the ledger is right: the last check, and a button to look again now. */
export function Zelfcontrole() {
  const { t } = useTranslation('verantwoording');
  const { data, fout, opnieuw } = useBevraging(ZelfcontrolesDocument, {});
  const { doe, bezig, weigering } = useHandeling(ZelfcontroleUitvoerenDocument);
  const controleer = () => void doe({}).then(() => opnieuw());
  return (
    <Card title={t('controle.titel')}>
      <Stack>
        <p>{t('controle.uitleg')}</p>
        <p>
          <Button busy={bezig} busyLabel={t('controle.bezig')} onPress={controleer}>
            {t('controle.knop')}
          </Button>
        </p>
        {weigering && <FailedState message={weigering.boodschap} traceId={weigering.traceId} onRetry={controleer} />}
        <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
          {({ zelfcontroles: [laatste] }) => (laatste ? <Uitkomst controle={laatste} /> : <Muted>{t('controle.nooit')}</Muted>)}
        </FetchState>
      </Stack>
    </Card>
  );
}

function Uitkomst({ controle: { inOrde, gedaanOp, wijze, regels } }: { controle: Controle }) {
  const { t } = useTranslation('verantwoording');
  const naam = (code: string) => {
    const bekend = REGELS.find((een) => een === code);
    return bekend ? t(`controle.regels.${bekend}`) : code;
  };
  const kolommen: Column<Regel>[] = [
    { id: 'regel', header: t('controle.regel'), cell: ({ regel }) => naam(regel), rowHeader: true },
    { id: 'figuur', header: t('controle.figuur'), align: 'end', cell: ({ regel, figuur }) => (regel === 'debetIsCredit' ? euroPrecies(figuur) : getal(Number(figuur))) },
    { id: 'breuken', header: t('controle.breuken'), align: 'end', cell: ({ breuken }) => (breuken === '0' ? t('controle.goed') : getal(Number(breuken))) },
  ];
  const wanneer = datumTijd(gedaanOp, huidigeTaal());
  return (
    <Stack>
      <Alert tone={inOrde ? 'goed' : 'fout'} title={inOrde ? t('controle.klopt') : t('controle.kloptNiet')} announce>
        {wijze === 'nacht' ? t('controle.nacht', { wanneer }) : t('controle.opVerzoek', { wanneer })}
      </Alert>
      <Table caption={t('controle.kop')} columns={kolommen} rows={regels} rowKey={({ regel }) => regel} empty={<Muted>{t('controle.nooit')}</Muted>} />
    </Stack>
  );
}
