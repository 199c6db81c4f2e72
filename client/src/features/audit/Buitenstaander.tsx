import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui';

/** How somebody checks the log who does not trust this product. */
export function Buitenstaander() {
  const { t } = useTranslation('audit');
  return (
    <Disclosure title={t('buiten.titel')}>
      <p>{t('buiten.inleiding')}</p>
      <ol className="dt-logboek__bevindingen">
        <li>{t('buiten.bewaar')}</li>
        <li>
          {t('buiten.voerUit')} <code className="dt-logboek__code">npm run audit:verify -- --export map --sleutel sleutel.vkey</code>
        </li>
        <li>
          {t('buiten.zonder')} <code className="dt-logboek__code">node verify.mjs map --sleutel sleutel.vkey</code>
        </li>
        <li>{t('buiten.later')}</li>
      </ol>
      <p>{t('buiten.namen')}</p>
    </Disclosure>
  );
}
