import { mandaatverzoekTerugnemenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MandaatverzoekTerugnemenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog, TextArea, useAnnounce } from '../../../ui';

/** Takes back what one asked a colleague to confirm, with a reason that stays in the register. */
export function Terugneemvenster({ verzoekId, sluit }: { verzoekId: string; sluit: () => void }) {
  const { t } = useTranslation('mandaten');
  const zeg = useAnnounce();
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(MandaatverzoekTerugnemenDocument, mandaatverzoekTerugnemenInvoer, ['reden']);

  async function verstuur() {
    if (!(await formulier.verstuur({ verzoekId, reden }))) return;
    zeg(t('terug.klaar'));
    sluit();
  }

  return (
    <FormDialog
      title={t('terug.titel')}
      intro={t('terug.uitleg')}
      submitLabel={t('terug.knop')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('terug.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} rows={2} />
    </FormDialog>
  );
}
