import { besluitEvaluerenInvoer } from '@doorbraaktafel/shared/validation';
import { EVALUATIE_UITKOMSTEN, type EvaluatieUitkomst } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BesluitEvaluerenDocument, CasusafrondingDocument } from '../../../generated/graphql';
import { DateField, FormDialog, Keuzetegels, TextArea } from '../../../ui';
import { useLeervenster } from '../useLeervenster';
import type { Gevolgd } from './Besluitgevolg';

/** What was expected stands above what happened. */
export function EvaluatieVenster({ besluit, sluit }: { besluit: Gevolgd; sluit: () => void }) {
  const { t } = useTranslation('leren');
  const [uitkomst, zetUitkomst] = useState<EvaluatieUitkomst | null>(null);
  const [tekst, zetTekst] = useState('');
  const [ingegaanOp, zetIngegaan] = useState('');
  const klaar = { gelukt: t('afronden.terugGelukt'), sluit, herlees: CasusafrondingDocument };
  const formulier = useLeervenster(BesluitEvaluerenDocument, besluitEvaluerenInvoer, ['uitkomst', 'tekst', 'ingegaanOp'], klaar);
  return (
    <FormDialog
      title={t('afronden.kijkTerugVan', { nummer: besluit.nummer })}
      intro={`${t('afronden.verwacht')}: ${besluit.verwachting?.tekst ?? ''}`}
      submitLabel={t('afronden.bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ besluitId: besluit.besluitId, uitkomst: uitkomst ?? '', tekst, ingegaanOp: ingegaanOp || null })}
      onClose={sluit}
    >
      <Keuzetegels
        id={formulier.id('uitkomst')}
        label={t('afronden.hoeGing')}
        choices={EVALUATIE_UITKOMSTEN.map((value) => ({ value, label: t(`afronden.uitkomst.${value}`) }))}
        value={uitkomst}
        onChange={zetUitkomst}
        error={formulier.fout('uitkomst')}
      />
      <TextArea id={formulier.id('tekst')} label={t('afronden.watGebeurde')} rows={3} value={tekst} onChange={zetTekst} error={formulier.fout('tekst')} />
      <DateField
        id={formulier.id('ingegaanOp')}
        label={t('afronden.ingegaan')}
        description={t('afronden.ingegaanUitleg')}
        value={ingegaanOp}
        onChange={zetIngegaan}
        error={formulier.fout('ingegaanOp')}
        optional
      />
    </FormDialog>
  );
}
