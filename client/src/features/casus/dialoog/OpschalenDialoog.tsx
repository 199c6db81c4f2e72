import { casusOpschalenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasuspaginaOpschalenDocument } from '../../../generated/graphql';
import { FormDialog, TextArea } from '../../../ui';
import { niveauNaam } from '../woorden';
import type { DialoogProps } from './dialoog';
import { useDialoog } from './useDialoog';

const BESTUURLIJK = 3;

export function OpschalenDialoog({ casus, sluit }: DialoogProps) {
  const { t } = useTranslation('casus');
  const [reden, zetReden] = useState('');
  const naar = casus.niveau + 1;
  const formulier = useDialoog(CasuspaginaOpschalenDocument, casusOpschalenInvoer, ['reden'], { gelukt: t('gelukt.opgeschaald'), sluit });
  return (
    <FormDialog
      title={t('opschalenDialoog.titel')}
      intro={`${t('opschalenDialoog.introNaar', { niveau: niveauNaam(t, naar) })} ${naar === BESTUURLIJK ? t('opschalenDialoog.bestuur') : ''}`}
      submitLabel={t('opschalenDialoog.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId: casus.id, reden, versie: casus.versie })}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('opschalenDialoog.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
