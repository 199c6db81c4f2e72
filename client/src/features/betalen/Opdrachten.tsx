import { useTranslation } from 'react-i18next';
import { BetaalregelAfhandelenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert, Button, Card, Chip, Cluster, LinkButton, Muted, Stack, Table, type Column, type Tone } from '../../ui';
import type { Balie, Regel } from './balie';

const STANDEN = ['open', 'betaald', 'mislukt'] as const;
const TOON: Record<string, Tone> = { open: 'accent', betaald: 'goed', mislukt: 'letop' };

/** Every order with its file and what became of each payment. */
export function Opdrachten({ balie: { opdrachten }, klaar }: { balie: Balie; klaar: (melding: string) => void }) {
  const { t } = useTranslation('betalen');
  const { doe, bezig, weigering } = useHandeling(BetaalregelAfhandelenDocument);

  async function handelAf(regelId: string, betaald: boolean) {
    if (await doe({ regelId, betaald })) klaar(t('opdrachten.gelukt'));
  }

  return (
    <Card title={t('opdrachten.titel')}>
      {opdrachten.length === 0 && <Muted>{t('opdrachten.leeg')}</Muted>}
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Stack gap="l">
        {opdrachten.map(({ id, nummer, gemaaktOp, regels }) => (
          <Stack key={id} gap="s">
            <Regels titel={t('opdrachten.naam', { nummer, datum: datumLang(gemaaktOp, huidigeTaal()) })} regels={regels} bezig={bezig} handelAf={(regelId, betaald) => void handelAf(regelId, betaald)} />
            <Cluster>
              <LinkButton href={`/bestanden/betaalopdrachten/${id}`} download>
                {t('opdrachten.haal', { nummer })}
              </LinkButton>
            </Cluster>
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}

interface RegelsProps {
  titel: string;
  regels: readonly Regel[];
  bezig: boolean;
  handelAf: (regelId: string, betaald: boolean) => void;
}

function Regels({ titel, regels, bezig, handelAf }: RegelsProps) {
  const { t } = useTranslation('betalen');
  const stand = (code: string) => {
    const bekend = STANDEN.find((een) => een === code);
    return bekend ? t(`opdrachten.${bekend}`) : code;
  };
  const knop = ({ id, pseudoniem, bedragInCent }: Regel, betaald: boolean) => {
    const actie = t(betaald ? 'opdrachten.isBetaald' : 'opdrachten.isMislukt');
    return (
      <Button size="small" busy={bezig} onPress={() => handelAf(id, betaald)} ariaLabel={t('opdrachten.voor', { actie, pseudoniem, bedrag: euroPrecies(bedragInCent) })}>
        {actie}
      </Button>
    );
  };
  const kolommen: Column<Regel>[] = [
    { id: 'naar', header: t('klaar.naar'), rowHeader: true, cell: ({ naam, pseudoniem }) => (naam ? `${naam} (${pseudoniem})` : pseudoniem) },
    { id: 'bedrag', header: t('klaar.bedrag'), align: 'end', cell: ({ bedragInCent }) => euroPrecies(bedragInCent) },
    { id: 'stand', header: t('opdrachten.stand'), cell: (regel) => <Chip tone={TOON[regel.stand]}>{stand(regel.stand)}</Chip> },
    {
      id: 'acties',
      header: t('opdrachten.acties'),
      cell: (regel) =>
        regel.stand === 'open' ? (
          <Cluster>
            {knop(regel, true)}
            {knop(regel, false)}
          </Cluster>
        ) : (
          '–'
        ),
    },
  ];
  return <Table caption={titel} columns={kolommen} rows={regels} rowKey={({ id }) => id} />;
}
