import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useBevestigingVoorZitting } from '../../features/bevestiging';
import { agendaItems, agendaSamenvatting, puntOpTafel, useAanwezig, useZitting, Wachtblad, Zittingbalk, Zittingstatus, type Zittingbeeld } from '../../features/tafel';
import { waaromNiet } from '../../platform/mogelijk';
import { AgendaList, Alert, FetchState, LinkButton, useAnnounce } from '../../ui';
import { Schil } from '../Schil';
import { OpTafel } from './zitting/OpTafel';
import { ZonderCasus } from './zitting/ZonderCasus';

/** The screen of a zitting with its own top bar; follows what lies on the table. */
export function Component() {
  const { id = '' } = useParams();
  const { zitting, fout, nietGevonden, opnieuw } = useZitting(id);
  const dicht = zitting?.fase === 'geopend' ? waaromNiet(zitting.acties, 'aanwezigheidMelden') : undefined;
  useAanwezig(dicht ? undefined : zitting);
  useBevestigingVoorZitting(zitting?.fase === 'gesloten' ? undefined : zitting?.id);
  return (
    <Schil bare context={zitting?.tafelNaam} status={<Zittingstatus zitting={zitting} />} extra={<Zittingbalk zitting={zitting} />}>
      <FetchState data={zitting} fault={fout} missing={nietGevonden} onRetry={opnieuw} lines={8} page>
        {(beeld) => (dicht ? <Dicht waarom={dicht} /> : <Tafel zitting={beeld} />)}
      </FetchState>
    </Schil>
  );
}

/** Who did not promise to keep to himself what is said does not come in. */
function Dicht({ waarom }: { waarom: string }) {
  const { t } = useTranslation('deelname');
  return <Alert tone="letop" title={waarom} actions={<LinkButton href="/mijn-account">{t('geheim.naar')}</LinkButton>} />;
}

function Tafel({ zitting }: { zitting: Zittingbeeld }) {
  const { t } = useTranslation('tafel');
  const opTafel = puntOpTafel(zitting);
  const [gekozenId, kies] = useGekozen(zitting, opTafel?.id);
  const gekozen = zitting.agenda.find(({ id }) => id === gekozenId);
  const punt = gekozen ?? opTafel;
  const agenda = {
    summary: agendaSamenvatting(zitting, t),
    content: <AgendaList items={agendaItems(zitting, t)} onSelect={(id) => kies(id === opTafel?.id ? undefined : id)} />,
  };
  if (punt?.casusId && zitting.fase !== 'gesloten') {
    return <OpTafel key={punt.id} zitting={zitting} punt={punt} casusId={punt.casusId} gekozen={gekozen} agenda={agenda} terug={() => kies(undefined)} />;
  }
  return (
    <ZonderCasus zitting={zitting} gekozen={gekozen} agenda={agenda}>
      <Wachtblad zitting={zitting} punt={punt} />
    </ZonderCasus>
  );
}

// Looking ahead ends as soon as the chair takes something else on the table: then everybody's screen follows.
function useGekozen(zitting: Zittingbeeld, opTafelId: string | undefined): [string | undefined, (id: string | undefined) => void] {
  const { t } = useTranslation('tafel');
  const zeg = useAnnounce();
  const [stand, zet] = useState({ gekozenId: undefined as string | undefined, opTafelId });
  if (stand.opTafelId !== opTafelId) {
    zet({ gekozenId: undefined, opTafelId });
    const naam = puntOpTafel(zitting)?.pseudoniem;
    if (naam) queueMicrotask(() => zeg(t('zitting.nuOpTafel', { naam })));
  }
  return [stand.gekozenId, (gekozenId) => zet({ gekozenId, opTafelId })];
}
