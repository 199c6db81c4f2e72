import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DoorzetvoorwaardenDocument, MandatenDocument } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { Alert, Dialog, FailedState, LoadingState, Muted, Stack } from '../../ui';
import { Aankondigformulier } from './doorzetten/Aankondigformulier';
import { Doorzetformulier } from './Doorzetformulier';
import type { Ronde } from './useBesluitstand';

/** What is met by filling in the form itself. */
const IN_HET_FORMULIER = ['gronden', 'clientGehoord', 'herziening'];

/** What is met by announcing it and hearing who is bound. */
const MET_AANKONDIGEN = ['opschaling', 'gehoord', 'eigenBelang'];

/** Forcing: first what stands in its way, and only without that the form with the five grounds. */
export function DoorzetVenster({ casusId, ronde, sluit }: { casusId: string; ronde: Ronde; sluit: () => void }) {
  const { t } = useTranslation('besluit');
  const rondeId = ronde.id;
  const { data, error, refetch } = useQuery(DoorzetvoorwaardenDocument, { variables: { rondeId }, fetchPolicy: 'network-only' });
  const mandaten = useQuery(MandatenDocument);
  const belet = data?.doorzetvoorwaarden.filter(({ naam, voldaan }) => !voldaan && !IN_HET_FORMULIER.includes(naam)) ?? [];
  const eerstAankondigen = !ronde.voornemen && belet.every(({ naam }) => MET_AANKONDIGEN.includes(naam));
  const dragend = new Set(data?.doorzetvoorwaarden.flatMap(({ mandaatIds }) => mandaatIds));
  const bruikbaar = mandaten.data?.mandaten.filter(({ id }) => dragend.has(id)) ?? [];
  const mislukt = error ?? mandaten.error;
  return (
    <Dialog title={t('doorzetten.titel')} open onClose={sluit}>
      {mislukt && <FailedState message={leesFout(mislukt).boodschap} onRetry={() => void refetch().catch(() => undefined)} />}
      {!mislukt && (!data || !mandaten.data) && <LoadingState />}
      {!mislukt && data && mandaten.data && (
        <Stack>
          {eerstAankondigen ? (
            <Aankondigformulier casusId={casusId} ronde={ronde} gevraagd={data.doorzetvoorwaarden.flatMap((een) => een.gevraagd)} sluit={sluit} />
          ) : belet.length > 0 ? (
            <Alert tone="letop" title={t('doorzetten.kanNiet')}>
              <ul>
                {belet.map(({ naam, uitleg }) => (
                  <li key={naam}>{uitleg}</li>
                ))}
              </ul>
            </Alert>
          ) : (
            <>
              <Muted>{t('doorzetten.uitleg')}</Muted>
              <Doorzetformulier rondeId={rondeId} mandaten={bruikbaar} sluit={sluit} />
            </>
          )}
        </Stack>
      )}
    </Dialog>
  );
}
