import { bedragInCent } from '@doorbraaktafel/shared/money';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { UitgaveBetalenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euro } from '../../platform/opmaak';
import { BedragField, FormDialog } from '../../ui';
import type { DialoogProps } from './dialoog';

// An empty field never means "all of it" here: the amount that is paid is always seen first.
const invoer = z.object({
  bedragInCent: z.preprocess((cent) => (typeof cent === 'string' ? BigInt(cent) : cent), bedragInCent),
});

/** Books a payment, of all that is left or of a part. */
export function Betaaldialoog({ uitgave: { id, betaalbaarInCent }, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('noodfonds');
  const [bedrag, zetBedrag] = useState<string | null>(betaalbaarInCent);
  const formulier = useHandelformulier(UitgaveBetalenDocument, invoer, ['bedragInCent']);

  async function betaal() {
    const gelukt = await formulier.verstuur({ uitgaveId: id, bedragInCent: bedrag });
    if (gelukt) klaar(t('dialoog.betaalGelukt', { bedrag: euro(bedrag ?? '0') }));
  }

  return (
    <FormDialog
      title={t('dialoog.betaalTitel')}
      intro={t('dialoog.betaalUitleg', { rest: euro(betaalbaarInCent) })}
      submitLabel={t('dialoog.betaalKnop')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void betaal()}
      onClose={sluit}
    >
      <BedragField
        id={formulier.id('bedragInCent')}
        label={t('dialoog.bedrag')}
        value={bedrag}
        onChange={zetBedrag}
        error={formulier.fout('bedragInCent')}
      />
    </FormDialog>
  );
}
