import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { VoorstelKeuzesDocument } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { Dialog, FailedState, LoadingState } from '../../ui';
import type { VoorstelVensterProps } from './typen';
import { VoorstelFormulier } from './VoorstelFormulier';

/** The window to make a voorstel or to change the one that lies there. */
export function VoorstelVenster(props: VoorstelVensterProps) {
  const { t } = useTranslation('besluit');
  const { data, error, refetch } = useQuery(VoorstelKeuzesDocument, { variables: { casusId: props.casusId } });
  const fout = error && !data ? leesFout(error) : undefined;
  return (
    <Dialog title={props.eerder ? t('indienen.aanpassen') : t('indienen.titel')} open onClose={props.sluit}>
      {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void refetch().catch(() => undefined)} />}
      {!fout && !data && <LoadingState />}
      {data && <VoorstelFormulier {...props} keuzes={data} />}
    </Dialog>
  );
}
