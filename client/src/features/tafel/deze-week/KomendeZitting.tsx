import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZittingOpenenDocument, ZittingPublicerenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { kan, waaromNiet } from '../../../platform/mogelijk';
import { Alert, Button, Card, Chip, Cluster, EmptyState, LinkButton, Muted, Stack } from '../../../ui';
import { useWanneer } from '../useWanneer';
import type { Zittingbeeld } from '../useZitting';
import { faseWoord } from '../woorden';
import { Agendabewerker } from './Agendabewerker';
import type { Week } from './week';
import { PlanZitting } from './PlanZitting';

/** The coming zitting of the chair's tafel: its agenda, and publishing and opening it. */
export function KomendeZitting({ week }: { week: Week }) {
  const { t } = useTranslation('tafel');
  const [plant, zetPlant] = useState(false);
  const { zitting, tafel } = week;
  if (!tafel) return null;
  return (
    <>
      {zitting ? (
        <Zittingkaart zitting={zitting} />
      ) : (
        <EmptyState title={t('gepland')} action={<Button variant="primary" onPress={() => zetPlant(true)}>{t('plan.knop')}</Button>}>
          {t('geplandUitleg')}
        </EmptyState>
      )}
      <PlanZitting op={{ tafelId: tafel.id }} open={plant} sluit={() => zetPlant(false)} />
    </>
  );
}

function Zittingkaart({ zitting }: { zitting: Zittingbeeld }) {
  const { t } = useTranslation('tafel');
  const wanneer = useWanneer();
  return (
    <Card
      eyebrow={t('komende')}
      title={wanneer(zitting.geplandOp)}
      aside={<Chip tone={zitting.fase === 'geopend' ? 'goed' : 'accent'}>{faseWoord(t, zitting.fase)}</Chip>}
    >
      <Stack>
        <Agendabewerker zitting={zitting} />
        <Zittingknoppen zitting={zitting} />
      </Stack>
    </Card>
  );
}

function Zittingknoppen({ zitting }: { zitting: Zittingbeeld }) {
  const { t } = useTranslation('tafel');
  const publiceren = useHandeling(ZittingPublicerenDocument);
  const openen = useHandeling(ZittingOpenenDocument);
  const [verzet, zetVerzet] = useState(false);
  const weigering = publiceren.weigering ?? openen.weigering;
  const { id, acties } = zitting;
  const belet = waaromNiet(acties, zitting.fase === 'concept' ? 'zittingPubliceren' : 'zittingOpenen');
  return (
    <Stack gap="s">
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <Cluster>
        {kan(acties, 'zittingPubliceren') && (
          <Button variant="primary" size="large" busy={publiceren.bezig} onPress={() => void publiceren.doe({ zittingId: id })}>
            {t('publiceer')}
          </Button>
        )}
        {kan(acties, 'zittingOpenen') && (
          <Button variant="primary" size="large" busy={openen.bezig} onPress={() => void openen.doe({ zittingId: id })}>
            {t('open')}
          </Button>
        )}
        {zitting.fase !== 'concept' && (
          <LinkButton href={`/zitting/${id}`} variant={zitting.fase === 'geopend' ? 'primary' : 'secondary'} size="large">
            {t('naarZitting')}
          </LinkButton>
        )}
        {kan(acties, 'zittingVerplaatsen') && (
          <Button variant="quiet" size="large" onPress={() => zetVerzet(true)}>
            {t('plan.verzet')}
          </Button>
        )}
      </Cluster>
      <PlanZitting op={{ zittingId: id }} open={verzet} sluit={() => zetVerzet(false)} />
      {zitting.fase === 'gepubliceerd' && belet && <Muted>{belet}</Muted>}
      {kan(acties, 'zittingPubliceren') && <Muted>{t('publiceerUitleg')}</Muted>}
      {zitting.fase === 'concept' && belet && zitting.agenda.length > 0 && <Muted>{belet}</Muted>}
    </Stack>
  );
}
