import { uitgaveAfwijzenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UitgaveAfwijzenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euro } from '../../platform/opmaak';
import { FormDialog, TextArea } from '../../ui';
import type { DialoogProps } from './dialoog';

/** Stops a request: the fonds refuses it, or who asked withdraws it. */
export function Afwijsdialoog({ uitgave: { id, bedragInCent }, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('fondsaanvraag');
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(UitgaveAfwijzenDocument, uitgaveAfwijzenInvoer, ['reden']);

  async function wijsAf() {
    if (await formulier.verstuur({ uitgaveId: id, reden })) klaar(t('dialoog.afwijsGelukt'));
  }

  return (
    <FormDialog
      title={t('dialoog.afwijsTitel')}
      intro={t('dialoog.afwijsUitleg', { bedrag: euro(bedragInCent) })}
      submitLabel={t('dialoog.afwijsKnop')}
      danger
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void wijsAf()}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('dialoog.afwijsReden')} value={reden} onChange={zetReden} maxCharacters={1000} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
