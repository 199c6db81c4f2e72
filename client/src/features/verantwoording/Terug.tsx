import { useTranslation } from 'react-i18next';
import { Link } from '../../ui';

/** Back to the report. */
export function Terug() {
  const { t } = useTranslation('verantwoording');
  return (
    <p>
      <Link href="/noodfonds/verantwoording">{t('titel')}</Link>
    </p>
  );
}
