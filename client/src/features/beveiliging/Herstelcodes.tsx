import { useTranslation } from 'react-i18next';
import { Alert, Button } from '../../ui';
import './beveiliging.css';

/** The recovery codes, which are shown once. */
export function Herstelcodes({ codes, klaar }: { codes: readonly string[]; klaar: () => void }) {
  const { t } = useTranslation('beveiliging');
  return (
    <Alert tone="letop" title={t('codes.titel')} announce actions={<Button variant="secondary" onPress={klaar}>{t('codes.klaar')}</Button>}>
      <p>{t('codes.uitleg')}</p>
      <ul className="dt-herstelcodes" aria-label={t('codes.lijst')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
