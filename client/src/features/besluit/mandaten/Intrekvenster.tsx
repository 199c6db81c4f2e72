import { mandaatIntrekkingVragenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MandaatIntrekkingVragenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog, TextArea, useAnnounce } from '../../../ui';
import type { Mandaat } from './mandaatinvoer';

/** Asks a colleague to withdraw a mandate, with a reason that stays in the register. */
export function Intrekvenster({ mandaat, sluit }: { mandaat: Mandaat; sluit: () => void }) {
  const { t } = useTranslation('mandaten');
  const zeg = useAnnounce();
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(MandaatIntrekkingVragenDocument, mandaatIntrekkingVragenInvoer, ['reden']);

  async function verstuur() {
    if (!(await formulier.verstuur({ mandaatId: mandaat.id, reden }))) return;
    zeg(t('voorgedragen'));
    sluit();
  }

  return (
    <FormDialog
      title={t('trekIn.titel')}
      intro={t('tweeMensen')}
      submitLabel={t('vraagCollega')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('trekIn.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} rows={2} />
    </FormDialog>
  );
}
