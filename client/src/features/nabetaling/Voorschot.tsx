import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert } from '../../ui';
import type { Betaling } from './dialoog';

/** Whether an advance comes back: the scheme has to pay first, then the fonds asks for it. */
export function Voorschot({ voorschot: { stand, openInCent, sinds } }: { voorschot: NonNullable<Betaling['voorschot']> }) {
  const { t } = useTranslation('betalen');
  if (stand === 'terug_te_vragen') {
    return (
      <Alert tone="letop" title={t('voorschot.vraagTerug', { bedrag: euroPrecies(openInCent) })}>
        {t('voorschot.vraagTerugUitleg', { datum: sinds ? datumLang(sinds, huidigeTaal()) : '' })}
      </Alert>
    );
  }
  if (stand === 'terug') return <p>{t('voorschot.isTerug')}</p>;
  return <p>{stand === 'afgewezen' ? t('voorschot.isAfgewezen') : t('voorschot.wacht')}</p>;
}
