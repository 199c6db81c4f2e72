import { useTranslation } from 'react-i18next';
import type { MijnZaakQuery } from '../../generated/graphql';
import { Card, Muted } from '../../ui';

/** Who may see this, each with the reason. */
export function Toegang({ deelnemers }: { deelnemers: MijnZaakQuery['casus']['deelnemers'] }) {
  const { t } = useTranslation('client');
  return (
    <Card title={t('toegang')}>
      <p>{t('toegangUitleg')}</p>
      <ul className="dt-mijnzaak__lijst">
        {deelnemers.map(({ id, organisatie, reden, leden }) => (
          <li key={id}>
            <strong>{organisatie.naam}</strong>
            {leden.length > 0 && <p>{leden.join(', ')}</p>}
            <Muted large>{reden}</Muted>
          </li>
        ))}
      </ul>
    </Card>
  );
}
