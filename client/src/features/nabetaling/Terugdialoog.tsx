import { terugontvangstBoekenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TerugontvangstBoekenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euro } from '../../platform/opmaak';
import { BedragField, FormDialog, TextArea } from '../../ui';
import { verwachtTerug } from './aflossing';
import type { DialoogProps } from './dialoog';
import { bedragUitVeld, LANGSTE_REDEN } from './invoer';

const invoer = terugontvangstBoekenInvoer.extend({ bedragInCent: bedragUitVeld });

/** Books money that came back; what is expected stands there already. */
export function Terugdialoog({ betaling, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('betalen');
  const [bedrag, zetBedrag] = useState<string | null>(verwachtTerug(betaling));
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(TerugontvangstBoekenDocument, invoer, ['bedragInCent', 'reden']);

  async function boek() {
    if (await formulier.verstuur({ uitgaveId: betaling.uitgaveId, bedragInCent: bedrag ?? '', reden })) klaar(t('terugboeken.gelukt'));
  }

  return (
    <FormDialog
      title={t('terugboeken.titel')}
      intro={t('terugboeken.uitleg', { rest: euro(betaling.terugTeKrijgenInCent) })}
      submitLabel={t('terugboeken.knop')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void boek()}
      onClose={sluit}
    >
      <BedragField id={formulier.id('bedragInCent')} label={t('terugboeken.bedrag')} value={bedrag} onChange={zetBedrag} error={formulier.fout('bedragInCent')} />
      <TextArea id={formulier.id('reden')} label={t('terugboeken.reden')} description={t('open.redenUitleg')} value={reden} onChange={zetReden} maxCharacters={LANGSTE_REDEN} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
