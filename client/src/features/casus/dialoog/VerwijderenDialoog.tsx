import { deelnemerVerwijderenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeelnemerVerwijderenDocument } from '../../../generated/graphql';
import { FormDialog, TextArea } from '../../../ui';
import type { DialoogProps } from './dialoog';
import { useDialoog } from '../../../platform/dialoog';

export function VerwijderenDialoog({ casus, sluit, organisatie }: DialoogProps & { organisatie: { id: string; naam: string } }) {
  const { t } = useTranslation('casus');
  const [reden, zetReden] = useState('');
  const invoer = { casusId: casus.id, organisatieId: organisatie.id, reden };
  const formulier = useDialoog(DeelnemerVerwijderenDocument, deelnemerVerwijderenInvoer, ['reden'], { gelukt: t('gelukt.vertrokken'), sluit }, invoer);
  return (
    <FormDialog
      title={t('verwijderenDialoog.titel', { organisatie: organisatie.naam })}
      intro={t('verwijderenDialoog.intro')}
      submitLabel={t('verwijderenDialoog.verstuur')}
      danger
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('verwijderenDialoog.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
