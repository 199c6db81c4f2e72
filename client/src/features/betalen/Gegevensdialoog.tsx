import { betaalgegevensAanvullenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetaalgegevensAanvullenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, TextField } from '../../ui';
import type { TeBetalen } from './balie';

const VELDEN = ['iban', 'crediteur', 'kostenplaats', 'taakveld'] as const;

/** Where the money of one expense goes, copied from its invoice. */
export function Gegevensdialoog({ uitgave, klaar, sluit }: { uitgave: TeBetalen; klaar: (melding: string) => void; sluit: () => void }) {
  const { t } = useTranslation('betalen');
  const [waarden, zetWaarden] = useState({ iban: uitgave.iban ?? '', crediteur: '', kostenplaats: uitgave.kostenplaats ?? '', taakveld: uitgave.taakveld ?? '' });
  const formulier = useHandelformulier(BetaalgegevensAanvullenDocument, betaalgegevensAanvullenInvoer, VELDEN);

  async function bewaar() {
    if (await formulier.verstuur({ uitgaveId: uitgave.uitgaveId, ...waarden })) klaar(t('gegevens.gelukt'));
  }

  return (
    <FormDialog
      title={t('gegevens.titel', { naam: uitgave.naam })}
      intro={t('gegevens.uitleg')}
      submitLabel={t('gegevens.knop')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void bewaar()}
      onClose={sluit}
    >
      {VELDEN.map((veld) => (
        <TextField
          key={veld}
          id={formulier.id(veld)}
          label={t(`gegevens.${veld}`)}
          value={waarden[veld]}
          onChange={(tekst) => zetWaarden({ ...waarden, [veld]: tekst })}
          optional={veld !== 'iban'}
          short={veld !== 'iban'}
          autoComplete="off"
          error={formulier.fout(veld)}
        />
      ))}
    </FormDialog>
  );
}
