import { lidkamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DossiertekstenDocument, type AanvullingFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { kan } from '../../platform/mogelijk';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Card, Cluster, DefinitionList, FetchState, Muted } from '../../ui';
import { Aanvulling } from './Aanvulling';
import type { Tekstdeel } from './delen';
import { AntwoordVenster, VraagVenster } from './RectificatieVensters';

type Open = { soort: 'vraag'; deel: Tekstdeel } | { soort: 'antwoord'; aanvulling: AanvullingFragment };

/** What is written about the client, by whom, and asking the source to add to it. */
export function Teksten({ casusId, voorDeClient = false }: { casusId: string; voorDeClient?: boolean }) {
  const { t } = useTranslation('gegevens');
  const [open, zetOpen] = useState<Open>();
  const { data, fout, opnieuw } = useBevraging(DossiertekstenDocument, { casusId });
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['casus.gewijzigd']);
  const sluit = () => {
    zetOpen(undefined);
    void opnieuw();
  };
  return (
    <Card title={t(voorDeClient ? 'teksten.titelClient' : 'teksten.titel')}>
      <p>{t(voorDeClient ? 'teksten.uitlegClient' : 'teksten.uitleg')}</p>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={4}>
        {({ casus }) => <Lijst delen={casus.delen.filter(({ regels, functioneel }) => regels.length > 0 || functioneel)} kies={zetOpen} />}
      </FetchState>
      {open?.soort === 'vraag' && <VraagVenster casusId={casusId} deel={open.deel} sluit={sluit} />}
      {open?.soort === 'antwoord' && <AntwoordVenster aanvulling={open.aanvulling} sluit={sluit} />}
    </Card>
  );
}

function Lijst({ delen, kies }: { delen: readonly Tekstdeel[]; kies: (open: Open) => void }) {
  const { t } = useTranslation('gegevens');
  if (delen.length === 0) return <Muted large>{t('teksten.leeg')}</Muted>;
  return (
    <ul className="dt-gegevens__lijst">
      {delen.map((deel) => (
        <li key={`${deel.gegevensgroep} ${deel.bronOrganisatieId}`}>
          <h3>{deel.titel}</h3>
          <DefinitionList items={[...deel.regels.map(({ label, waarde }) => ({ term: label, value: waarde })), ...(deel.functioneel ? [{ term: t('teksten.afspraak'), value: deel.functioneel }] : [])]} />
          <Muted>{t('teksten.bron', { bron: deel.bronNaam })}</Muted>
          {deel.rectificaties.map((aanvulling) => (
            <Aanvulling key={aanvulling.id} aanvulling={aanvulling} antwoord={kan(deel.acties, 'rectificatieBeantwoorden') ? () => kies({ soort: 'antwoord', aanvulling }) : undefined} />
          ))}
          {kan(deel.acties, 'rectificatieVragen') && (
            <Cluster>
              <Button size="small" onPress={() => kies({ soort: 'vraag', deel })} ariaLabel={t('teksten.vraagOver', { wat: deel.titel, bron: deel.bronNaam })}>
                {t('teksten.vraag')}
              </Button>
            </Cluster>
          )}
        </li>
      ))}
    </ul>
  );
}
