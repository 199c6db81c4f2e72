import { lidkamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UitgavebetalingDocument, UitgavebetalingenDocument, UitgaveDocument } from '../../generated/graphql';
import { useBevraging, useHerlees } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { kan } from '../../platform/mogelijk';
import { euroPrecies } from '../../platform/opmaak';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Card, Cluster, DefinitionList, Muted, Stack, useAnnounce } from '../../ui';
import { Bondialoog } from './Bondialoog';
import { Bonnen } from './Bonnen';
import { Correctiedialoog } from './Correctiedialoog';
import type { Betaling, Boeking, Bon } from './dialoog';
import { Leendialoog } from './Leendialoog';
import { Termijnen } from './Termijnen';
import { Voorschot } from './Voorschot';
import { Terugdialoog } from './Terugdialoog';

const ACTIES = ['bonToevoegen', 'terugontvangen', 'corrigeren', 'lenen'] as const;
type Actie = (typeof ACTIES)[number];
const DIALOOG = { bonToevoegen: Bondialoog, terugontvangen: Terugdialoog, corrigeren: Correctiedialoog, lenen: Leendialoog } as const;

/** What happens to an expense after the besluit: receipts, money that comes back, what was agreed on paying back. */
export function Nabetaling({ id }: { id: string }) {
  const { data, opnieuw } = useBevraging(UitgavebetalingDocument, { id });
  const { data: boekingen, opnieuw: boekingenOpnieuw } = useBevraging(UitgavebetalingenDocument, { id });
  useVersheid(lidkamer(useIk().lidId), () => Promise.all([opnieuw(), boekingenOpnieuw()]), ['uitgave.gewijzigd']);
  const uitgave = boekingen?.uitgave;
  // The page of the expense itself says when it cannot be read; saying it twice helps nobody.
  if (!data || !uitgave) return null;
  return <Kaart betaling={data.uitgavebetaling} boekingen={uitgave.boekingen} uitgave={uitgave.uitgave} />;
}

function Kaart({ betaling, boekingen, uitgave: { bedragInCent, restInCent } }: { betaling: Betaling; boekingen: readonly Boeking[]; uitgave: { bedragInCent: string; restInCent: string } }) {
  const { t } = useTranslation('betalen');
  const [open, zetOpen] = useState<Actie>();
  const [teVervangen, zetTeVervangen] = useState<Bon>();
  const zeg = useAnnounce();
  const herlees = [useHerlees(UitgavebetalingDocument), useHerlees(UitgavebetalingenDocument), useHerlees(UitgaveDocument)];
  const Dialoog = open && DIALOOG[open];
  const mag = ACTIES.filter((actie) => kan(betaling.acties, actie));
  const feiten = [
    { term: t('na.onderweg'), cent: betaling.inOpdrachtInCent },
    { term: t('na.terug'), cent: betaling.teruggekregenInCent },
  ].filter(({ cent }) => BigInt(cent) > 0n);

  function sluit() {
    zetOpen(undefined);
    zetTeVervangen(undefined);
  }

  function klaar(melding: string) {
    sluit();
    zeg(melding);
    for (const lees of herlees) void lees();
  }

  return (
    <Card title={t('na.titel')}>
      <Stack>
        {feiten.length > 0 && <DefinitionList items={feiten.map(({ term, cent }) => ({ term, value: euroPrecies(cent) }))} />}
        <Bonnen betaling={betaling} vervang={kan(betaling.acties, 'bonToevoegen') ? zetTeVervangen : undefined} />
        {betaling.voorschot && <Voorschot voorschot={betaling.voorschot} />}
        {betaling.termijnen.length > 0 && <Termijnen termijnen={betaling.termijnen} />}
        {mag.includes('lenen') && <Muted>{t('na.gift')}</Muted>}
        {mag.length > 0 && (
          <Cluster>
            {mag.map((actie) => (
              <Button key={actie} onPress={() => zetOpen(actie)}>
                {t(`na.acties.${actie}`)}
              </Button>
            ))}
          </Cluster>
        )}
      </Stack>
      {Dialoog && <Dialoog betaling={betaling} boekingen={boekingen} bedragInCent={bedragInCent} restInCent={restInCent} klaar={klaar} sluit={sluit} />}
      {teVervangen && <Bondialoog betaling={betaling} vervangt={teVervangen} klaar={klaar} sluit={sluit} />}
    </Card>
  );
}
