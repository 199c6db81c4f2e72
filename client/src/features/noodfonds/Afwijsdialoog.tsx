import { uitgaveAfwijzenInvoer } from '@doorbraaktafel/shared/validation';
import { AFWIJSGRONDEN, type Afwijsgrond } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UitgaveAfwijzenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { useIk } from '../../platform/sessie/Sessie';
import { euro } from '../../platform/opmaak';
import { FormDialog, Select, TextArea } from '../../ui';
import type { DialoogProps } from './dialoog';

/** Stops a request: the fonds refuses it, or who asked withdraws it. */
export function Afwijsdialoog({ uitgave: { id, bedragInCent, aangevraagdDoor }, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('fondsaanvraag');
  const [reden, zetReden] = useState('');
  const [grond, zetGrond] = useState<Afwijsgrond | null>(null);
  const isEigen = useIk().lidId === aangevraagdDoor;
  const tekst = (deel: 'Titel' | 'Uitleg' | 'Knop' | 'Gelukt') => t(`dialoog.${isEigen ? 'intrek' : 'afwijs'}${deel}`, { bedrag: euro(bedragInCent) });
  const formulier = useHandelformulier(UitgaveAfwijzenDocument, uitgaveAfwijzenInvoer, ['grond', 'reden']);

  async function wijsAf() {
    if (await formulier.verstuur({ uitgaveId: id, grond, reden })) klaar(tekst('Gelukt'));
  }

  return (
    <FormDialog
      title={tekst('Titel')}
      intro={tekst('Uitleg')}
      submitLabel={tekst('Knop')}
      danger
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void wijsAf()}
      onClose={sluit}
    >
      {!isEigen && (
        <Select
          id={formulier.id('grond')}
          label={t('dialoog.afwijsGrond')}
          choices={AFWIJSGRONDEN.map((value) => ({ value, label: t(`afwijsgrond.${value}`) }))}
          value={grond}
          onChange={zetGrond}
          error={formulier.fout('grond')}
        />
      )}
      <TextArea id={formulier.id('reden')} label={t('dialoog.afwijsReden')} value={reden} onChange={zetReden} maxCharacters={1000} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
