import { geheimhoudingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GeheimhoudingVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, TextArea, useAnnounce } from '../../ui';

const VELDEN = ['zinnen', 'geldigVan'];
const DAG_IN_MS = 86_400_000;

/** Other words for the promise, a sentence per line; those that hold now stand there already. */
export function GeheimhoudingVenster({ vorige, klaar, sluit }: { vorige: readonly string[]; klaar: () => Promise<void>; sluit: () => void }) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const morgen = isoDag(new Date(Date.now() + DAG_IN_MS));
  const [tekst, zetTekst] = useState(vorige.join('\n'));
  const [geldigVan, zetGeldigVan] = useState(morgen);
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(GeheimhoudingVastleggenDocument, geheimhoudingVastleggenInvoer, VELDEN);

  async function bewaar() {
    const zinnen = tekst.split('\n').map((zin) => zin.trim()).filter(Boolean);
    if (!(await verstuur({ zinnen, geldigVan }))) return;
    zeg(t('bewaard'));
    await klaar();
  }

  return (
    <FormDialog title={t('geheim.leg')} intro={t('geheim.vensterUitleg')} submitLabel={t('bewaar')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <TextArea id={id('zinnen')} label={t('geheim.zinnen')} description={t('geheim.zinnenUitleg')} rows={10} maxCharacters={3600} value={tekst} onChange={zetTekst} error={fout('zinnen')} />
      <DateField id={id('geldigVan')} label={t('geheim.geldigVan')} description={t('geheim.morgen')} min={morgen} value={geldigVan} onChange={zetGeldigVan} error={fout('geldigVan')} />
    </FormDialog>
  );
}
