import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EerdereOpzijzettingDocument, VoorstelKeuzesDocument } from '../../generated/graphql';
import { leesFout } from '../../platform/apollo';
import { Dialog, FailedState, LoadingState } from '../../ui';
import type { VoorstelVensterProps } from './typen';
import { VoorstelFormulier } from './VoorstelFormulier';

/** The window to make a voorstel or to change the one that lies there. */
export function VoorstelVenster(props: VoorstelVensterProps) {
  const { t } = useTranslation('besluit');
  const { data, error, refetch } = useQuery(VoorstelKeuzesDocument, { variables: { casusId: props.casusId } });
  const buiten = props.eerder?.binnenRegels === false ? props.eerder.id : undefined;
  const opzij = useQuery(EerdereOpzijzettingDocument, { variables: { voorstelId: buiten ?? '' }, skip: !buiten });
  const gemist = (error && !data ? error : undefined) ?? (opzij.error && !opzij.data ? opzij.error : undefined);
  const fout = gemist && leesFout(gemist);
  const klaar = data && (!buiten || opzij.data);
  return (
    <Dialog title={props.eerder ? t('indienen.aanpassen') : t('indienen.titel')} open onClose={props.sluit}>
      {fout && <FailedState message={fout.boodschap} traceId={fout.traceId} onRetry={() => void Promise.all([refetch(), buiten ? opzij.refetch() : undefined]).catch(() => undefined)} />}
      {!fout && !klaar && <LoadingState />}
      {klaar && <VoorstelFormulier {...props} keuzes={data} opzij={opzij.data?.afwijking ?? null} />}
    </Dialog>
  );
}
