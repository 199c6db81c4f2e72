import { reserveringVrijlatenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReserveringVrijlatenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euro } from '../../platform/opmaak';
import { FormDialog, TextArea } from '../../ui';
import type { DialoogProps } from './dialoog';

const LANGSTE_REDEN = 1000;

/** Gives what is still set apart back to the fund, with a reason. */
export function Vrijlaatdialoog({ uitgave: { id, restInCent, stand }, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('noodfonds');
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(ReserveringVrijlatenDocument, reserveringVrijlatenInvoer, ['reden']);
  const rest = euro(restInCent);

  async function geefTerug() {
    if (await formulier.verstuur({ uitgaveId: id, reden })) klaar(t('dialoog.vrijGelukt'));
  }

  return (
    <FormDialog
      title={t('dialoog.vrijTitel')}
      intro={t('dialoog.vrijUitleg', { rest })}
      submitLabel={t('dialoog.vrijKnop', { rest })}
      danger
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void geefTerug()}
      onClose={sluit}
    >
      <TextArea
        id={formulier.id('reden')}
        label={stand === 'vrij_te_geven' ? t('dialoog.redenBesluitWeg') : t('dialoog.reden')}
        description={t('dialoog.redenUitleg')}
        value={reden}
        onChange={zetReden}
        maxCharacters={LANGSTE_REDEN}
        error={formulier.fout('reden')}
      />
    </FormDialog>
  );
}
