import { regelBeeindigenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegelBeeindigenDocument, RegelsDocument, type RegelVeldenFragment } from '../../generated/graphql';
import { useHerlees } from '../../platform/apollo';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, useAnnounce } from '../../ui';

/** Says until when a rule holds. */
export function BeeindigVenster({ regel, sluit }: { regel: RegelVeldenFragment; sluit: () => void }) {
  const { t } = useTranslation('regels');
  const zeg = useAnnounce();
  const herlees = useHerlees(RegelsDocument);
  const [geldigTot, zetTot] = useState(isoDag(new Date()));
  const { verstuur, bezig, id, fout, fouten, melding } = useHandelformulier(RegelBeeindigenDocument, regelBeeindigenInvoer, ['geldigTot']);

  async function bewaar() {
    if (!(await verstuur({ regelId: regel.id, geldigTot }))) return;
    zeg(t('beeindigd'));
    await herlees();
    sluit();
  }

  return (
    <FormDialog title={`${t('beeindig')}: ${regel.naam}`} intro={t('beeindigUitleg')} submitLabel={t('beeindig')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <DateField id={id('geldigTot')} label={t('geldigTot')} min={isoDag(new Date())} value={geldigTot} onChange={zetTot} error={fout('geldigTot')} />
    </FormDialog>
  );
}
