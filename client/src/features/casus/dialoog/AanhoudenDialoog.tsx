import { casusAanhoudenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasuspaginaAanhoudenDocument } from '../../../generated/graphql';
import { isoDag } from '../../../platform/opmaak';
import { DateField, FormDialog, TextArea } from '../../../ui';
import type { DialoogProps } from './dialoog';
import { useDialoog } from '../../../platform/dialoog';

export function AanhoudenDialoog({ casus, sluit }: DialoogProps) {
  const { t } = useTranslation('casus');
  const [tot, zetTot] = useState('');
  const [reden, zetReden] = useState('');
  const invoer = { casusId: casus.id, tot, reden, versie: casus.versie };
  const formulier = useDialoog(CasuspaginaAanhoudenDocument, casusAanhoudenInvoer, ['tot', 'reden'], { gelukt: t('gelukt.aangehouden'), sluit }, invoer);
  return (
    <FormDialog
      title={t('aanhoudenDialoog.titel')}
      intro={t('aanhoudenDialoog.intro')}
      submitLabel={t('aanhoudenDialoog.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <DateField id={formulier.id('tot')} label={t('aanhoudenDialoog.tot')} value={tot} onChange={zetTot} min={isoDag(new Date())} error={formulier.fout('tot')} />
      <TextArea id={formulier.id('reden')} label={t('aanhoudenDialoog.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
