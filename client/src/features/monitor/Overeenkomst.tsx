import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui';
import type { Stand } from './figuur';

/** One sentence for the whole page: how many printed numbers we meet, and whether every difference has a cause. */
export function Overeenkomst({ stand: { vergeleken, gelijk, verklaard, onverklaard } }: { stand: Stand }) {
  const { t } = useTranslation('cijfers');
  if (vergeleken === 0) return null;
  return (
    <Alert tone={onverklaard > 0 ? 'letop' : 'info'} title={t('overzicht.titel')}>
      <ul className="dt-cijfers__zinnen">
        <li>{t('overzicht.gelijk', { count: gelijk, totaal: vergeleken })}</li>
        {verklaard > 0 && <li>{t('overzicht.verklaard', { count: verklaard })}</li>}
        {onverklaard > 0 && <li>{t('overzicht.onverklaard', { count: onverklaard })}</li>}
      </ul>
    </Alert>
  );
}
