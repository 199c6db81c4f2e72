import { useTranslation } from 'react-i18next';
import { Card, Chip, EmptyState, Grid, LinkButton, Muted } from '../../../ui';
import { useWanneer } from '../useWanneer';
import { beurtZin, faseWoord } from '../woorden';
import type { Week } from './week';

/** The zittingen a participant is expected at, each with one large way in; who has other work (`werkt`) does not read that nothing waits. */
export function MijnZittingen({ zittingen, werkt }: { zittingen: Week['zittingen']; werkt: boolean }) {
  const { t } = useTranslation('tafel');
  const wanneer = useWanneer();
  if (zittingen.length === 0 && werkt) return null;
  if (zittingen.length === 0) return <EmptyState title={t('geenTafel.titel')}>{t('geenTafel.uitleg')}</EmptyState>;
  return (
    <Grid>
      {zittingen.map(({ id, tafelNaam, geplandOp, duurMinuten, fase, startOverMinuten }) => (
        <Card
          key={id}
          tone={fase === 'geopend' ? 'accent' : undefined}
          eyebrow={tafelNaam}
          title={wanneer(geplandOp)}
          aside={<Chip tone={fase === 'geopend' ? 'goed' : 'neutraal'}>{faseWoord(t, fase)}</Chip>}
        >
          {fase === 'geopend' && typeof startOverMinuten === 'number' && <p>{beurtZin(t, startOverMinuten)}</p>}
          <Muted>{t('duur', { minuten: duurMinuten })}</Muted>
          <LinkButton
            href={`/zitting/${id}`}
            variant={fase === 'geopend' ? 'primary' : 'secondary'}
            size="large"
            ariaLabel={t('naarZittingVan', { wanneer: wanneer(geplandOp) })}
          >
            {t('naarZitting')}
          </LinkButton>
        </Card>
      ))}
    </Grid>
  );
}
