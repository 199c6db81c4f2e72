import { useTranslation } from 'react-i18next';
import { datumTijd } from '../../platform/opmaak';
import { useIk } from '../../platform/sessie/Sessie';
import { useAnnounce } from '../../ui';
import { bestandsnaam, naarCsv } from './csv';
import { download } from './download';
import type { Figuur } from './figuur';
import type { Cijfervraag } from './vraag';

/** Gives figures as a file that says which regio, day and choice they are of. */
export function useCsv(vraag: Cijfervraag): (figuren: readonly Figuur[]) => void {
  const { t } = useTranslation('cijfers');
  const { regioNaam } = useIk();
  const zeg = useAnnounce();
  return (figuren) => {
    const naam = bestandsnaam(regioNaam, figuren);
    const kop: [string, string][] = [
      [t('csv.regio'), regioNaam],
      [t('csv.peildatum'), figuren[0]?.peildatum ?? vraag.peildatum],
      [t('csv.teldatum'), t(`filter.${vraag.teldatum}`)],
      [t('csv.gemaakt'), datumTijd(new Date())],
    ];
    const koppen = [
      t('csv.figuur'), t('csv.titel'), t('csv.peildatum'), t('csv.rij'), t('csv.kolom'),
      t('csv.berekend'), t('csv.gedrukt'), t('csv.verschil'), t('csv.toelichting'),
    ] as const;
    download(naam, naarCsv(kop, figuren, { koppen, weggelaten: t('tabel.weggelaten'), onverklaard: t('verschil.onverklaardKort') }));
    zeg(t('gedownload', { naam }));
  };
}
