import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, LinkButton, Muted, Stack, Table, type Column, type Tone } from '../../ui';
import { Afhandeldialoog } from './Afhandeldialoog';
import type { Balie, Regel } from './balie';

const STANDEN = ['open', 'betaald', 'mislukt'] as const;
const TOON: Record<string, Tone> = { open: 'accent', betaald: 'goed', mislukt: 'letop' };

/** Every order with its file and what became of each payment. */
export function Opdrachten({ balie: { opdrachten }, klaar }: { balie: Balie; klaar: (melding: string) => void }) {
  const { t } = useTranslation('betalen');
  const [vraag, zetVraag] = useState<{ regel: Regel; betaald: boolean }>();

  function gedaan(melding: string) {
    zetVraag(undefined);
    klaar(melding);
  }

  return (
    <Card title={t('opdrachten.titel')}>
      {opdrachten.length === 0 && <Muted>{t('opdrachten.leeg')}</Muted>}
      <Stack gap="l">
        {opdrachten.map(({ id, nummer, gemaaktOp, regels }) => (
          <Stack key={id} gap="s">
            <Regels titel={t('opdrachten.naam', { nummer, datum: datumLang(gemaaktOp, huidigeTaal()) })} regels={regels} handelAf={(regel, betaald) => zetVraag({ regel, betaald })} />
            <Cluster>
              <LinkButton href={`/bestanden/betaalopdrachten/${id}`} download>
                {t('opdrachten.haal', { nummer })}
              </LinkButton>
            </Cluster>
          </Stack>
        ))}
      </Stack>
      {vraag && <Afhandeldialoog key={vraag.regel.id} {...vraag} klaar={gedaan} sluit={() => zetVraag(undefined)} />}
    </Card>
  );
}

interface RegelsProps {
  titel: string;
  regels: readonly Regel[];
  handelAf: (regel: Regel, betaald: boolean) => void;
}

function Regels({ titel, regels, handelAf }: RegelsProps) {
  const { t } = useTranslation('betalen');
  const stand = (code: string) => {
    const bekend = STANDEN.find((een) => een === code);
    return bekend ? t(`opdrachten.${bekend}`) : code;
  };
  const knop = (regel: Regel, betaald: boolean) => {
    const { pseudoniem, bedragInCent } = regel;
    const actie = t(betaald ? 'opdrachten.isBetaald' : 'opdrachten.isMislukt');
    return (
      <Button size="small" onPress={() => handelAf(regel, betaald)} ariaLabel={t('opdrachten.voor', { actie, pseudoniem, bedrag: euroPrecies(bedragInCent) })}>
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
