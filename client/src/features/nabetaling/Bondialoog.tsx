import { schrijfEuro } from '@doorbraaktafel/shared/money';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpsturen } from '../../platform/bestanden';
import { BedragField, FileField, FormDialog } from '../../ui';
import type { DialoogProps } from './dialoog';

/** Adds one receipt; the server looks at its bytes. */
export function Bondialoog({ betaling, klaar, sluit }: DialoogProps) {
  const { t } = useTranslation('betalen');
  const { ontbreektInCent } = betaling.verantwoording;
  const [bestand, zetBestand] = useState<File>();
  const [bedrag, zetBedrag] = useState<string | null>(ontbreektInCent === '0' ? null : ontbreektInCent);
  const [leeg, zetLeeg] = useState(false);
  const formulier = useOpsturen(`uitgaven/${betaling.uitgaveId}/bonnen`, ['bestand', 'bedragInCent']);
  const geenBestand = leeg && !bestand ? t('afschrift.kies') : undefined;
  const fouten = geenBestand ? [{ fieldId: formulier.id('bestand'), message: geenBestand }] : formulier.fouten;

  async function voegToe() {
    zetLeeg(!bestand);
    const bedragInCent = bedrag === null ? '' : schrijfEuro(BigInt(bedrag));
    if (bestand && (await formulier.verstuur(bestand, { bedragInCent }))) klaar(t('bon.gelukt'));
  }

  return (
    <FormDialog
      title={t('bon.titel')}
      intro={t('bon.uitleg')}
      submitLabel={t('bon.knop')}
      busy={formulier.bezig}
      faults={fouten}
      refusal={formulier.melding}
      onSubmit={() => void voegToe()}
      onClose={sluit}
    >
      <FileField
        id={formulier.id('bestand')}
        label={t('bon.bestand')}
        description={t('bon.bestandUitleg')}
        accept=".pdf,.png,.jpg,.jpeg"
        onChange={zetBestand}
        error={geenBestand ?? formulier.fout('bestand')}
      />
      <BedragField id={formulier.id('bedragInCent')} label={t('bon.bedrag')} value={bedrag} onChange={zetBedrag} error={formulier.fout('bedragInCent')} />
    </FormDialog>
  );
}
