import { heroverwegingVragenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeroverwegingVragenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Muted, TextArea } from '../../ui';

/** The client asks the bestuurders to look again, in own words. */
export function OpnieuwVenster({ besluitId, sluit, gelukt }: { besluitId: string; sluit: () => void; gelukt: () => void }) {
  const { t } = useTranslation('client');
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(HeroverwegingVragenDocument, heroverwegingVragenInvoer, ['reden']);

  async function verstuur() {
    if (!(await formulier.verstuur({ besluitId, reden }))) return;
    gelukt();
    sluit();
  }
  return (
    <FormDialog
      title={t('tegenspraak.vraag')}
      intro={<Muted large>{t('tegenspraak.uitleg')}</Muted>}
      submitLabel={t('tegenspraak.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('tegenspraak.reden')} rows={4} maxCharacters={2000} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
