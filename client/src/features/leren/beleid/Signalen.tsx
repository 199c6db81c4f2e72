import { useTranslation } from 'react-i18next';
import type { BeleidVeldenFragment } from '../../../generated/graphql';
import { Button, Card, Chip, Cluster, EmptyState, Muted } from '../../../ui';
import { blokkadeWoord, mechanismeWoord } from '../woorden';
import type { NieuwPunt } from './PuntVenster';

type Signaal = BeleidVeldenFragment['signalen'][number];

export interface SignalenProps {
  signalen: readonly Signaal[];
  /** The table of beleid that this lid chairs. */
  tafel: { id: string } | undefined;
  zetOp: (nieuw: NieuwPunt) => void;
}

/** Patterns that enough casussen share to be named, as counts. */
export function Signalen({ signalen, tafel, zetOp }: SignalenProps) {
  const { t } = useTranslation('leren');
  const zin = ({ herkomst, sleutel, aantal }: Signaal) =>
    herkomst === 'mechanisme' ? t('beleid.mechanisme', { aantal, wat: mechanismeWoord(t, sleutel) }) : t('beleid.blokkade', { aantal, wat: blokkadeWoord(t, sleutel) });
  return (
    <Card title={t('beleid.signalen')}>
      <Muted>{t('beleid.signalenUitleg')}</Muted>
      {signalen.length === 0 && <EmptyState title={t('beleid.geenSignalen')}>{t('beleid.geenSignalenUitleg')}</EmptyState>}
      <ul className="dt-leren__lijst">
        {signalen.map((signaal) => {
          const wat = zin(signaal);
          return (
            <li key={signaal.herkomst + signaal.sleutel}>
              <Cluster spread>
                <span>{wat}</span>
                {signaal.opAgenda && <Chip tone="goed">{t('beleid.staatErop')}</Chip>}
                {!signaal.opAgenda && tafel && (
                  <Button size="small" ariaLabel={t('beleid.zetOpVan', { wat })} onPress={() => zetOp({ tafelId: tafel.id, tekst: wat, signaal: `${signaal.herkomst}:${signaal.sleutel}` })}>
                    {t('beleid.zetOp')}
                  </Button>
                )}
              </Cluster>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
