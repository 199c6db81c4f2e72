import { useTranslation } from 'react-i18next';
import type { MijnZaakQuery } from '../../generated/graphql';
import { Card, Muted } from '../../ui';

/** What the client can do who disagrees, the easiest way first. */
export function Oneens({ regisseur }: { regisseur: MijnZaakQuery['casus']['regisseur'] }) {
  const { t } = useTranslation('client');
  const wegen = [
    {
      titel: t('oneens.mening'),
      uitleg: regisseur ? t('oneens.meningUitleg', { naam: regisseur.naam, organisatie: regisseur.organisatieNaam }) : t('oneens.meningZonder'),
    },
    { titel: t('oneens.ondersteuner'), uitleg: t('oneens.ondersteunerUitleg') },
    { titel: t('oneens.klacht'), uitleg: t('oneens.klachtUitleg') },
    { titel: t('oneens.bezwaar'), uitleg: t('oneens.bezwaarUitleg') },
  ];
  return (
    <Card tone="letop" title={t('oneens.titel')}>
      <p>{t('oneens.intro')}</p>
      <ul className="dt-mijnzaak__lijst">
        {wegen.map(({ titel, uitleg }) => (
          <li key={titel}>
            <strong>{titel}</strong>
            <Muted large>{uitleg}</Muted>
          </li>
        ))}
      </ul>
    </Card>
  );
}
