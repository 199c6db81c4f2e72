import { besluitIntrekkenInvoer, heroverwegingVragenInvoer, minderheidsstandpuntGevenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BesluitIntrekkenDocument, HeroverwegingVragenDocument, KennisgevingBevestigenDocument, MinderheidsstandpuntGevenDocument, type BesluitVeldenFragment,
} from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { kan } from '../../../platform/mogelijk';
import { euroPrecies } from '../../../platform/opmaak';
import { Alert, Button, Cluster } from '../../../ui';
import { AntwoordVenster } from './AntwoordVenster';
import { BeschikkingVenster } from './BeschikkingVenster';
import { ZinVenster } from './ZinVenster';

const DADEN = ['minderheidsstandpuntGeven', 'heroverwegingVragen', 'heroverwegingBeantwoorden', 'beschikkingVermelden', 'besluitIntrekken'] as const;
type Daad = (typeof DADEN)[number];

/** What this lid may do with a besluit that was taken; nothing shows that the server does not allow. */
export function Verloopknoppen({ besluit }: { besluit: BesluitVeldenFragment }) {
  const { t } = useTranslation('naspel');
  const [open, zetOpen] = useState<Daad>();
  const gezien = useHandeling(KennisgevingBevestigenDocument);
  const daden = DADEN.filter((daad) => kan(besluit.mogelijk, daad));
  const magZien = kan(besluit.mogelijk, 'kennisgevingBevestigen');
  if (daden.length === 0 && !magZien) return null;
  return (
    <>
      {gezien.weigering && <Alert tone="fout" title={gezien.weigering.boodschap} />}
      <Cluster>
        {magZien && (
          <Button size="small" busy={gezien.bezig} onPress={() => void gezien.doe({ besluitId: besluit.id })}>
            {t('kennis.knop')}
          </Button>
        )}
        {daden.map((daad) => (
          <Button key={daad} size="small" variant="quiet" onPress={() => zetOpen(daad)}>
            {t(`knop.${daad}`)}
          </Button>
        ))}
      </Cluster>
      {open && <Daadvenster daad={open} besluit={besluit} sluit={() => zetOpen(undefined)} />}
    </>
  );
}

function Daadvenster({ daad, besluit, sluit }: { daad: Daad; besluit: BesluitVeldenFragment; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const rest = { besluitId: besluit.id };
  const woorden = { rest, sluit, titel: t(`knop.${daad}`), uitleg: uitleg(), verstuur: t('verstuur') };
  function uitleg(): string {
    const weg = besluit.betaaldInCent && BigInt(besluit.betaaldInCent) > 0n ? euroPrecies(besluit.betaaldInCent) : undefined;
    return daad === 'besluitIntrekken' && weg ? `${t('uitleg.besluitIntrekken')} ${t('uitleg.alBetaald', { bedrag: weg })}` : t(`uitleg.${daad}`);
  }
  switch (daad) {
    case 'minderheidsstandpuntGeven':
      return <ZinVenster {...woorden} document={MinderheidsstandpuntGevenDocument} schema={minderheidsstandpuntGevenInvoer} veld="tekst" label={t('minderheid.label')} hoogstens={4000} />;
    case 'heroverwegingVragen':
      return <ZinVenster {...woorden} document={HeroverwegingVragenDocument} schema={heroverwegingVragenInvoer} veld="reden" label={t('heroverweging.label')} hoogstens={2000} />;
    case 'besluitIntrekken':
      return <ZinVenster {...woorden} document={BesluitIntrekkenDocument} schema={besluitIntrekkenInvoer} veld="reden" label={t('waarom')} hoogstens={1000} gevaar />;
    case 'heroverwegingBeantwoorden':
      return <AntwoordVenster besluit={besluit} sluit={sluit} />;
    case 'beschikkingVermelden':
      return <BeschikkingVenster besluitId={besluit.id} sluit={sluit} />;
  }
}
