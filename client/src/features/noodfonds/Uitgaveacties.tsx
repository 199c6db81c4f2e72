import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsenDocument, UitgaveDocument, UitgavenDocument } from '../../generated/graphql';
import { useHerlees } from '../../platform/apollo';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Card, Cluster, useAnnounce } from '../../ui';
import { Afwijsdialoog } from './Afwijsdialoog';
import { Akkoorddialoog } from './Akkoorddialoog';
import { Betaaldialoog } from './Betaaldialoog';
import type { UitgaveKort } from './uitgaven';
import { Vrijlaatdialoog } from './Vrijlaatdialoog';

const ACTIES = ['goedkeuren', 'betalen', 'vrijlaten', 'afwijzen'] as const;
/** Not every act belongs to every state: a request is not paid, and what is set apart is not refused. */
const VAN_AANVRAAG: readonly Actienaam[] = ['goedkeuren', 'afwijzen'];
type Actienaam = (typeof ACTIES)[number];

const DIALOOG = { goedkeuren: Akkoorddialoog, betalen: Betaaldialoog, vrijlaten: Vrijlaatdialoog, afwijzen: Afwijsdialoog } as const;

/** The word on the button: agreeing to a request grants it, who asked withdraws it, and money of a besluit that ended is set free. */
function knop(actie: Actienaam, { stand, aangevraagdDoor }: UitgaveKort, lidId: string): Actienaam | 'toekennen' | 'vrijgeven' | 'intrekken' {
  if (actie === 'afwijzen' && aangevraagdDoor === lidId) return 'intrekken';
  if (actie === 'goedkeuren' && stand === 'aangevraagd') return 'toekennen';
  return actie === 'vrijlaten' && stand === 'vrij_te_geven' ? 'vrijgeven' : actie;
}

const isHoofdactie = (actie: Actienaam, stand: string) => actie !== 'afwijzen' && (actie !== 'vrijlaten' || stand === 'vrij_te_geven');

/** What the reader may do with this expense; what not now, with the reason, each reason once. */
export function Uitgaveacties({ uitgave }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  const [open, zetOpen] = useState<Actienaam>();
  const { lidId } = useIk();
  const zeg = useAnnounce();
  const herlees = [useHerlees(UitgaveDocument), useHerlees(UitgavenDocument), useHerlees(FondsenDocument)];
  const Dialoog = open && DIALOOG[open];
  const mag = actiesVan(uitgave).filter((actie) => kan(uitgave.acties, actie));

  async function naAfloop(melding: string) {
    zetOpen(undefined);
    zeg(melding);
    await Promise.all(herlees.map((lees) => lees()));
  }

  return (
    <Card title={t('acties.titel')} tone={mag.length > 0 ? 'accent' : undefined}>
      {mag.length > 0 && (
        <Cluster>
          {mag.map((actie, plek) => (
            <Button key={actie} size={plek === 0 ? 'large' : 'normal'} variant={plek === 0 && isHoofdactie(actie, uitgave.stand) ? 'primary' : 'secondary'} onPress={() => zetOpen(actie)}>
              {t(`acties.${knop(actie, uitgave, lidId)}`)}
            </Button>
          ))}
        </Cluster>
      )}
      <Redenen uitgave={uitgave} />
      {Dialoog && <Dialoog uitgave={uitgave} klaar={(melding) => void naAfloop(melding)} sluit={() => zetOpen(undefined)} />}
    </Card>
  );
}

function actiesVan({ stand }: UitgaveKort): readonly Actienaam[] {
  const isAanvraag = stand === 'aangevraagd' || stand === 'afgewezen' || stand === 'ingetrokken';
  return isAanvraag ? VAN_AANVRAAG : ACTIES.filter((actie) => actie !== 'afwijzen');
}

function Redenen({ uitgave }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  const redenen = new Map<string, Actienaam[]>();
  const namenlijst = actiesVan(uitgave);
  for (const actie of namenlijst) {
    const reden = waaromNiet(uitgave.acties, actie);
    if (reden) redenen.set(reden, [...(redenen.get(reden) ?? []), actie]);
  }
  return (
    <ul className="dt-noodfonds__redenen">
      {[...redenen].map(([reden, namen]) => (
        <li key={reden}>
          {namen.length < namenlijst.length && <strong>{namen.map((naam) => t(`acties.niet.${naam}`)).join(', ')}: </strong>}
          {reden}
        </li>
      ))}
    </ul>
  );
}
