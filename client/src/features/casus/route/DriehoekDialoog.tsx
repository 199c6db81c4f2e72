import { driehoekVragenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DriehoekVragenDocument } from '../../../generated/graphql';
import { isoDag } from '../../../platform/opmaak';
import { DateField, FormDialog } from '../../../ui';
import { useDialoog } from '../../../platform/dialoog';

const TWEE_WEKEN_MS = 14 * 24 * 3600 * 1000;

/** Asks who of the triangle takes part to try first, until a day; so long they see what they have to solve. */
export function DriehoekDialoog({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('route');
  const [termijn, zetTermijn] = useState(() => isoDag(new Date(Date.now() + TWEE_WEKEN_MS)));
  const invoer = { casusId, termijn };
  const formulier = useDialoog(DriehoekVragenDocument, driehoekVragenInvoer, ['termijn'], { gelukt: t('vraag.gelukt'), sluit }, invoer);
  return (
    <FormDialog
      title={t('vraag.titel')}
      intro={t('vraag.uitleg')}
      submitLabel={t('vraag.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <DateField id={formulier.id('termijn')} label={t('vraag.termijn')} min={isoDag(new Date())} value={termijn} onChange={zetTermijn} error={formulier.fout('termijn')} />
    </FormDialog>
  );
}
