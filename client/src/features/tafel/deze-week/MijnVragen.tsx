import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MijnVragenDocument } from '../../../generated/graphql';
import { Card, Link } from '../../../ui';

/** Questions that wait for this lid, one line per casus; nothing is shown when there are none. */
export function MijnVragen() {
  const { t } = useTranslation('tafel');
  const { data } = useQuery(MijnVragenDocument);
  const metVraag = data?.casussen.items.filter(({ openVragen }) => openVragen > 0) ?? [];
  if (metVraag.length === 0) return null;
  return (
    <Card title={t('mijnVragen.titel')}>
      <ul className="dt-week__lijst">
        {metVraag.map(({ id, pseudoniem, openVragen }) => (
          <li key={id}>
            <Link href={`/casus/${id}`} arrow>
              {t('mijnVragen.regel', { count: openVragen, naam: pseudoniem })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
