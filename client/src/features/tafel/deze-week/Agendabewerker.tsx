import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendaHerordenenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { kan } from '../../../platform/mogelijk';
import { Alert, EmptyState, Muted, Stack, useAnnounce } from '../../../ui';
import type { Agendapunt, Zittingbeeld } from '../useZitting';
import { Agendaregel } from './Agendaregel';
import { VerwijderPunt } from './VerwijderPunt';
import './Week.css';

/** The agenda while it is being made: order, minutes, taking off. */
export function Agendabewerker({ zitting }: { zitting: Zittingbeeld }) {
  const { t } = useTranslation('tafel');
  const zeg = useAnnounce();
  const ordenen = useHandeling(AgendaHerordenenDocument);
  const [weg, zetWeg] = useState<Agendapunt>();
  const { agenda, duurMinuten, acties } = zitting;
  const magWijzigen = kan(acties, 'agendaHerordenen');
  const totaal = agenda.reduce((som, { minuten }) => som + minuten, 0);

  async function verplaats(van: number, naar: number) {
    const ids = agenda.map(({ id }) => id);
    const [id] = ids.splice(van, 1);
    if (!id) return;
    ids.splice(naar, 0, id);
    const gelukt = await ordenen.doe({ zittingId: zitting.id, agendapuntIds: ids, versie: zitting.versie });
    const naam = agenda[van]?.pseudoniem ?? t('agenda.besloten');
    if (gelukt) zeg(t('agenda.plek', { naam, plek: naar + 1, totaal: ids.length }));
  }

  if (agenda.length === 0) return <EmptyState title={t('agenda.leeg')}>{t('agenda.leegUitleg')}</EmptyState>;
  return (
    <Stack gap="s">
      <Muted>
        {t('agenda.telling', { count: agenda.length })} · {t('agenda.totaal', { minuten: totaal, duur: duurMinuten })}
      </Muted>
      {totaal > duurMinuten && <Alert tone="letop" title={t('agenda.teVol')} announce />}
      {ordenen.weigering && <Alert tone="fout" title={ordenen.weigering.boodschap} />}
      <ol className="dt-week__agenda">
        {agenda.map((punt, plek) => (
          <Agendaregel
            key={punt.id}
            punt={punt}
            plek={plek}
            aantal={agenda.length}
            verplaats={magWijzigen ? (naar) => void verplaats(plek, naar) : undefined}
            verwijder={magWijzigen ? () => zetWeg(punt) : undefined}
            zetMinuten={magWijzigen}
          />
        ))}
      </ol>
      <VerwijderPunt punt={weg} sluit={() => zetWeg(undefined)} />
    </Stack>
  );
}
