import { useTranslation } from 'react-i18next';
import { Card, Link } from '../../../ui';
import { useWanneer } from '../useWanneer';
import type { Week } from './week';

/** Zittingen that were closed, each with the way to what was decided; nothing when there are none. */
export function EerdereZittingen({ zittingen }: { zittingen: Week['eerder'] }) {
  const { t } = useTranslation('tafel');
  const wanneer = useWanneer();
  if (zittingen.length === 0) return null;
  return (
    <Card title={t('eerder')}>
      <ul className="dt-week__lijst">
        {zittingen.map(({ id, geplandOp }) => (
          <li key={id}>
            <Link href={`/zitting/${id}/besluitenlijst`} arrow>
              {t('lijstVan', { wanneer: wanneer(geplandOp) })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
