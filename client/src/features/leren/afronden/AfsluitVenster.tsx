import { casusAfsluitenInvoer } from '@doorbraaktafel/shared/validation';
import { UITSLUITINGSMECHANISMEN, WAT_WERKTE } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusafrondingDocument, CasusAfsluitenDocument } from '../../../generated/graphql';
import { FormDialog, TextArea } from '../../../ui';
import { useLeervenster } from '../useLeervenster';
import { Meerkeuze } from './Meerkeuze';

/** Closing: what kept somebody out, what worked, and a word about it. */
export function AfsluitVenster({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('leren');
  const [mechanismen, zetMechanismen] = useState<string[]>([]);
  const [resultaten, zetResultaten] = useState<string[]>([]);
  const [toelichting, zetToelichting] = useState('');
  const klaar = { gelukt: t('afronden.sluitGelukt'), sluit, herlees: CasusafrondingDocument };
  const formulier = useLeervenster(CasusAfsluitenDocument, casusAfsluitenInvoer, ['mechanismen', 'resultaten', 'toelichting'], klaar);
  return (
    <FormDialog
      title={t('afronden.sluitTitel')}
      intro={t('afronden.sluitUitleg')}
      submitLabel={t('afronden.sluit')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId, mechanismen, resultaten, toelichting: toelichting.trim() || null })}
      onClose={sluit}
    >
      <Meerkeuze
        id={formulier.id('mechanismen')}
        label={t('afronden.mechanismen')}
        keuzes={UITSLUITINGSMECHANISMEN.map((value) => ({ value, label: t(`mechanisme.${value}`) }))}
        gekozen={mechanismen}
        kies={zetMechanismen}
        fout={formulier.fout('mechanismen')}
      />
      <Meerkeuze
        id={formulier.id('resultaten')}
        label={t('afronden.resultaten')}
        keuzes={WAT_WERKTE.map((value) => ({ value, label: t(`werkte.${value}`) }))}
        gekozen={resultaten}
        kies={zetResultaten}
        fout={formulier.fout('resultaten')}
      />
      <TextArea
        id={formulier.id('toelichting')}
        label={t('afronden.toelichting')}
        rows={2}
        value={toelichting}
        onChange={zetToelichting}
        error={formulier.fout('toelichting')}
        optional
      />
    </FormDialog>
  );
}
