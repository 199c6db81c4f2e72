import { useTranslation } from 'react-i18next';
import type { MijnZaakQuery } from '../../generated/graphql';
import { Card, Muted } from '../../ui';

/** Who may see this, each with the reason: the route and who takes part. */
export function Toegang({ casus: { regisseur, deelnemers, meekijkers } }: { casus: MijnZaakQuery['casus'] }) {
  const { t } = useTranslation('client');
  return (
    <Card title={t('toegang')}>
      <p>{t('toegangUitleg')}</p>
      <ul className="dt-mijnzaak__lijst">
        {regisseur && (
          <li>
            <strong>{regisseur.organisatieNaam}</strong>
            <p>{regisseur.naam}</p>
            <Muted large>{t('toegangRoute')}</Muted>
          </li>
        )}
        {deelnemers.map(({ id, organisatie, reden, leden }) => (
          <li key={id}>
            <strong>{organisatie.naam}</strong>
            {leden.length > 0 && <p>{leden.join(', ')}</p>}
            <Muted large>{reden}</Muted>
          </li>
        ))}
        {meekijkers.map(({ lidId, organisatieNaam, naam }) => (
          <li key={lidId}>
            <strong>{organisatieNaam}</strong>
            <p>{naam}</p>
            <Muted large>{t('toegangBestuur')}</Muted>
          </li>
        ))}
      </ul>
    </Card>
  );
}
