import { bevindingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BevindingVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, TextArea, TextField } from '../../ui';
import type { Venster } from './venster';

/** What was found, and from whom or what. */
export function BevindingVenster({ casusId, sluit, gelukt }: Venster) {
  const { t } = useTranslation('tussendoor');
  const [bron, zetBron] = useState('');
  const [tekst, zetTekst] = useState('');
  const formulier = useHandelformulier(BevindingVastleggenDocument, bevindingVastleggenInvoer, ['bron', 'tekst']);

  async function verstuur() {
    if (!(await formulier.verstuur({ casusId, bron, tekst }))) return;
    gelukt();
    sluit();
  }
  return (
    <FormDialog
      title={t('bevinding.knop')}
      submitLabel={t('legVast')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextField id={formulier.id('bron')} label={t('bevinding.vanWie')} maxLength={120} value={bron} onChange={zetBron} error={formulier.fout('bron')} />
      <TextArea id={formulier.id('tekst')} label={t('bevinding.wat')} rows={4} maxCharacters={2000} value={tekst} onChange={zetTekst} error={formulier.fout('tekst')} />
    </FormDialog>
  );
}
