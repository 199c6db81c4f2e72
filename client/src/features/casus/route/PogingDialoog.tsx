import { pogingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PogingVastleggenDocument } from '../../../generated/graphql';
import { FormDialog, TextArea } from '../../../ui';
import { useDialoog } from '../../../platform/dialoog';

/** One sentence about what was tried on the level where the casus is now, or what the bestuur that is at move does. */
export function PogingDialoog({ casusId, woorden, sluit }: { casusId: string; woorden: 'poging' | 'antwoord'; sluit: () => void }) {
  const { t } = useTranslation('route');
  const [tekst, zetTekst] = useState('');
  const invoer = { casusId, tekst };
  const formulier = useDialoog(PogingVastleggenDocument, pogingVastleggenInvoer, ['tekst'], { gelukt: t(`${woorden}.gelukt`), sluit }, invoer);
  return (
    <FormDialog
      title={t(`${woorden}.titel`)}
      submitLabel={t(`${woorden}.verstuur`)}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <TextArea id={formulier.id('tekst')} label={t(`${woorden}.tekst`)} value={tekst} onChange={zetTekst} error={formulier.fout('tekst')} rows={2} />
    </FormDialog>
  );
}
