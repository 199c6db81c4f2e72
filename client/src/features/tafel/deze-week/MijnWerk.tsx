import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { Card, Link, Muted } from '../../../ui';
import type { Week } from './week';

/** What waits for this lid besides zittingen, each with the way there; nothing is shown when nothing does. */
export function MijnWerk({ werk }: { werk: Week['werk'] }) {
  const { t } = useTranslation('tafel');
  if (werk.length === 0) return null;
  return (
    <Card title={t('mijnWerk.titel')}>
      <ul className="dt-week__lijst">
        {werk.map(({ soort, casusId, pseudoniem, termijn }) => (
          <li key={`${soort}-${casusId}`}>
            <Link href={soort === 'verantwoordelijk' ? `/casus/${casusId}/deelname` : `/casus/${casusId}`} arrow>
              {t(`mijnWerk.${soort as 'uitzoeken' | 'bestuur' | 'verantwoordelijk'}`, { naam: pseudoniem })}
            </Link>
            {termijn && <Muted>{t(soort === 'bestuur' ? 'mijnWerk.voor' : 'mijnWerk.tot', { dag: datumLang(termijn, huidigeTaal()) })}</Muted>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
