import { verwachtingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusafrondingDocument, VerwachtingVastleggenDocument } from '../../../generated/graphql';
import { isoDag } from '../../../platform/opmaak';
import { DateField, FormDialog, TextArea } from '../../../ui';
import { useLeervenster } from '../useLeervenster';
import type { Gevolgd } from './Besluitgevolg';

/** What a besluit has to bring, and when somebody looks whether it did. */
export function VerwachtingVenster({ besluit, sluit }: { besluit: Gevolgd; sluit: () => void }) {
  const { t } = useTranslation('leren');
  const [tekst, zetTekst] = useState('');
  const [evaluerenOp, zetDag] = useState(besluit.herzienVoor ?? '');
  const klaar = { gelukt: t('afronden.verwachtGelukt'), sluit, herlees: CasusafrondingDocument };
  const formulier = useLeervenster(VerwachtingVastleggenDocument, verwachtingVastleggenInvoer, ['tekst', 'evaluerenOp'], klaar);
  return (
    <FormDialog
      title={t('afronden.legVastVan', { nummer: besluit.nummer })}
      submitLabel={t('afronden.bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ besluitId: besluit.besluitId, tekst, evaluerenOp })}
      onClose={sluit}
    >
      <TextArea
        id={formulier.id('tekst')}
        label={t('afronden.verwachtLabel')}
        description={t('afronden.verwachtUitleg')}
        rows={2}
        value={tekst}
        onChange={zetTekst}
        error={formulier.fout('tekst')}
      />
      <DateField
        id={formulier.id('evaluerenOp')}
        label={t('afronden.terugLabel')}
        min={isoDag(new Date())}
        value={evaluerenOp}
        onChange={zetDag}
        error={formulier.fout('evaluerenOp')}
      />
    </FormDialog>
  );
}
