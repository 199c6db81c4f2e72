import { voorliggendVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { REGELINGEN, type Uitgavesoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VoorliggendVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog } from '../../ui';
import { alsVoorzieningen, regelingenVoor, type Toetsen } from './aanvragen/useAanvraag';
import { Voorzieningvelden } from './aanvragen/Voorzieningvelden';
import type { Dossier } from './dossier';
import { leesRegeling, leesUitkomst } from './regelingen';

const VELDEN = REGELINGEN.map((regeling) => `voorzieningen.${regeling}`);

interface VoorliggenddialoogProps {
  uitgaveId: string;
  soort: Uitgavesoort;
  bestaand: Dossier['voorzieningen'];
  klaar: (melding: string) => void;
  sluit: () => void;
}

/** Records what the schemes that come first said; an older outcome stays on record under it. */
export function Voorliggenddialoog({ uitgaveId, soort, bestaand, klaar, sluit }: VoorliggenddialoogProps) {
  const { t } = useTranslation('fondsaanvraag');
  const [toetsen, zet] = useState<Toetsen>(() => alsToetsen(bestaand));
  const formulier = useHandelformulier(VoorliggendVastleggenDocument, voorliggendVastleggenInvoer, VELDEN);
  const regelingen = regelingenVoor(soort);

  async function bewaar() {
    if (await formulier.verstuur({ uitgaveId, voorzieningen: alsVoorzieningen(regelingen, toetsen) })) klaar(t('toets.gelukt'));
  }

  return (
    <FormDialog
      title={t('toets.titel')}
      intro={t('voorliggendUitleg')}
      submitLabel={t('toets.bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void bewaar()}
      onClose={sluit}
    >
      <Voorzieningvelden regelingen={regelingen} toetsen={toetsen} zet={zet} id={formulier.id} fout={formulier.fout} />
    </FormDialog>
  );
}

function alsToetsen(bestaand: Dossier['voorzieningen']): Toetsen {
  return Object.fromEntries(
    bestaand.flatMap(({ regeling, uitkomst, uitkomstOp, reden }) =>
      leesRegeling(regeling) ? [[regeling, { uitkomst: leesUitkomst(uitkomst) ?? null, uitkomstOp: uitkomstOp ?? '', reden: reden ?? '' }]] : [],
    ),
  );
}
