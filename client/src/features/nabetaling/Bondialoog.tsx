import { schrijfEuro } from '@doorbraaktafel/shared/money';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpsturen } from '../../platform/bestanden';
import { BedragField, FileField, FormDialog, TextArea } from '../../ui';
import type { Bon, DialoogProps } from './dialoog';
import { LANGSTE_REDEN } from './invoer';

type Props = Pick<DialoogProps, 'betaling' | 'klaar' | 'sluit'> & {
  /** The receipt that was wrong; the new one takes its place. */
  vervangt?: Bon;
};

/** Adds one receipt, or one in the place of another; the server looks at its bytes. */
export function Bondialoog({ betaling, vervangt, klaar, sluit }: Props) {
  const { t } = useTranslation('betalen');
  const { ontbreektInCent } = betaling.verantwoording;
  const [bestand, zetBestand] = useState<File>();
  const [bedrag, zetBedrag] = useState<string | null>(vervangt?.bedragInCent ?? (ontbreektInCent === '0' ? null : ontbreektInCent));
  const [reden, zetReden] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const formulier = useOpsturen(`uitgaven/${betaling.uitgaveId}/bonnen`, ['bestand', 'bedragInCent', 'reden']);
  const geenBestand = leeg && !bestand ? t('afschrift.kies') : undefined;
  const fouten = geenBestand ? [{ fieldId: formulier.id('bestand'), message: geenBestand }] : formulier.fouten;

  // What stood here before and was replaced comes back with a reason; only the server knows which file that is.
  const vraagtReden = vervangt || reden !== '' || formulier.fout('reden');

  async function voegToe() {
    zetLeeg(!bestand);
    const bedragInCent = bedrag === null ? '' : schrijfEuro(BigInt(bedrag));
    if (bestand && (await formulier.verstuur(bestand, { bedragInCent, reden, ...(vervangt && { vervangt: vervangt.id }) }))) klaar(t(vervangt ? 'bon.vervangGelukt' : 'bon.gelukt'));
  }

  return (
    <FormDialog
      title={vervangt ? t('bon.vervangTitel', { nummer: vervangt.volgnummer }) : t('bon.titel')}
      intro={vervangt ? `${t('bon.vervangUitleg')} ${t('bon.uitleg')}` : t('bon.uitleg')}
      submitLabel={t(vervangt ? 'bon.vervangKnop' : 'bon.knop')}
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
      {vraagtReden && <TextArea id={formulier.id('reden')} label={t(vervangt ? 'bon.vervangReden' : 'bon.terugReden')} description={t('open.redenUitleg')} value={reden} onChange={zetReden} maxCharacters={LANGSTE_REDEN} error={formulier.fout('reden')} />}
    </FormDialog>
  );
}
