import { bewaartermijnVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import type { Bewaarsoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BewaartermijnVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, NumberField, TextArea, TextField, useAnnounce } from '../../ui';
import type { Termijn } from './termijn';

const VELDEN = ['jaren', 'grondslag', 'bron', 'geldigVan'];

/** A version of a term of keeping; what holds now stands there already. */
export function BewaartermijnVenster({ termijn, klaar, sluit }: { termijn: Termijn; klaar: () => Promise<void>; sluit: () => void }) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const vorige = termijn.versies.at(-1);
  const [jaren, zetJaren] = useState<number | null>(vorige?.jaren ?? termijn.wettelijkJaren);
  const [tekst, zetTekst] = useState({ grondslag: vorige?.grondslag ?? termijn.wettelijkeGrondslag, bron: vorige?.bron ?? termijn.wettelijkeBron, geldigVan: isoDag(new Date()) });
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(BewaartermijnVastleggenDocument, bewaartermijnVastleggenInvoer, VELDEN);

  async function bewaar() {
    if (!(await verstuur({ soort: termijn.soort, jaren: jaren ?? 0, ...tekst }))) return;
    zeg(t('bewaard'));
    await klaar();
  }

  return (
    <FormDialog title={t(`bewaren.soorten.${termijn.soort as Bewaarsoort}`)} intro={t('bewaren.vensterUitleg')} submitLabel={t('bewaren.leg')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <NumberField id={id('jaren')} label={t('bewaren.jaren')} description={t('bewaren.minstens', { jaren: termijn.wettelijkJaren })} max={115} value={jaren} onChange={zetJaren} error={fout('jaren')} />
      <TextArea id={id('grondslag')} label={t('bewaren.grondslag')} rows={2} maxCharacters={300} value={tekst.grondslag} onChange={(grondslag) => zetTekst({ ...tekst, grondslag })} error={fout('grondslag')} />
      <TextField id={id('bron')} label={t('bewaren.bron')} maxLength={200} value={tekst.bron} onChange={(bron) => zetTekst({ ...tekst, bron })} error={fout('bron')} />
      <DateField id={id('geldigVan')} label={t('bewaren.geldigVan')} min={isoDag(new Date())} value={tekst.geldigVan} onChange={(geldigVan) => zetTekst({ ...tekst, geldigVan })} error={fout('geldigVan')} />
    </FormDialog>
  );
}
