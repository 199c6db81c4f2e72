import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert } from '../../ui';
import type { Betaling } from './dialoog';

/** Whether an advance comes back: the scheme has to pay first, then the fonds asks for it. */
export function Voorschot({ voorschot: { stand, openInCent, komtNietTerugInCent, sinds } }: { voorschot: NonNullable<Betaling['voorschot']> }) {
  const { t } = useTranslation('betalen');
  const niet = komtNietTerugInCent === '0' ? undefined : t('voorschot.nietTerug', { bedrag: euroPrecies(komtNietTerugInCent) });
  if (stand === 'terug_te_vragen') {
    return (
      <Alert tone="letop" title={t('voorschot.vraagTerug', { bedrag: euroPrecies(openInCent) })}>
        {[t('voorschot.vraagTerugUitleg', { datum: sinds ? datumLang(sinds, huidigeTaal()) : '' }), niet].filter(Boolean).join(' ')}
      </Alert>
    );
  }
  const woorden = { terug: t(niet ? 'voorschot.deelTerug' : 'voorschot.isTerug'), afgewezen: t('voorschot.isAfgewezen') }[stand] ?? t('voorschot.wacht');
  return <p>{[woorden, niet].filter(Boolean).join(' ')}</p>;
}
