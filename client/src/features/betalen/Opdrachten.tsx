import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, LinkButton, Muted, Stack, Table, type Column, type Tone } from '../../ui';
import { Afhandeldialoog } from './Afhandeldialoog';
import type { Balie, Opdracht, Regel } from './balie';
import { Intrekdialoog } from './Intrekdialoog';

const STANDEN = ['open', 'betaald', 'mislukt', 'ingetrokken'] as const;
const TOON: Record<string, Tone> = { open: 'accent', betaald: 'goed', mislukt: 'letop' };

/** Every order with its file and what became of each payment. */
export function Opdrachten({ balie: { opdrachten }, klaar }: { balie: Balie; klaar: (melding: string) => void }) {
  const { t } = useTranslation('betalen');
  const [vraag, zetVraag] = useState<{ regel: Regel; betaald: boolean }>();
  const [terug, zetTerug] = useState<Opdracht>();

  function gedaan(melding: string) {
    zetVraag(undefined);
    zetTerug(undefined);
    klaar(melding);
  }

  return (
    <Card title={t('opdrachten.titel')}>
      {opdrachten.length === 0 && <Muted>{t('opdrachten.leeg')}</Muted>}
      <Stack gap="l">
        {opdrachten.map((opdracht) => (
          <Stack key={opdracht.id} gap="s">
            <Regels
              titel={t('opdrachten.naam', { nummer: opdracht.nummer, datum: datumLang(opdracht.gemaaktOp, huidigeTaal()) })}
              regels={opdracht.regels}
              handelAf={(regel, betaald) => zetVraag({ regel, betaald })}
            />
            <Voet opdracht={opdracht} trekIn={() => zetTerug(opdracht)} />
          </Stack>
        ))}
      </Stack>
      {vraag && <Afhandeldialoog key={vraag.regel.id} {...vraag} klaar={gedaan} sluit={() => zetVraag(undefined)} />}
      {terug && <Intrekdialoog opdracht={terug} klaar={gedaan} sluit={() => zetTerug(undefined)} />}
    </Card>
  );
}

/** The file of an order, and taking it back; of one that was taken back, when and why. */
function Voet({ opdracht: { id, nummer, ingetrokkenOp, intrekreden, acties }, trekIn }: { opdracht: Opdracht; trekIn: () => void }) {
  const { t } = useTranslation('betalen');
  if (ingetrokkenOp) return <Muted>{t('intrekken.gedaan', { datum: datumLang(ingetrokkenOp, huidigeTaal()), reden: intrekreden ?? '' })}</Muted>;
  return (
    <Cluster>
      <LinkButton href={`/bestanden/betaalopdrachten/${id}`} download>
        {t('opdrachten.haal', { nummer })}
      </LinkButton>
      {kan(acties, 'intrekken') && <Button onPress={trekIn}>{t('intrekken.knop', { nummer })}</Button>}
    </Cluster>
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
  const bedrag = ({ bedragInCent, geboektInCent }: Regel) =>
    geboektInCent && geboektInCent !== bedragInCent ? t('opdrachten.minder', { geboekt: euroPrecies(geboektInCent), bedrag: euroPrecies(bedragInCent) }) : euroPrecies(bedragInCent);
  const kolommen: Column<Regel>[] = [
    { id: 'naar', header: t('klaar.naar'), rowHeader: true, cell: ({ naam, pseudoniem }) => (naam ? `${naam} (${pseudoniem})` : pseudoniem) },
    { id: 'bedrag', header: t('klaar.bedrag'), align: 'end', cell: bedrag },
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
