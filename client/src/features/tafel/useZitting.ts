import { zittingkamer } from '@doorbraaktafel/shared/live';
import { ZittingDocument, type ZittingVeldenFragment } from '../../generated/graphql';
import { useBevraging, type Bevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';

export type Zittingbeeld = ZittingVeldenFragment;
export type Agendapunt = Zittingbeeld['agenda'][number];

export interface Zittingstand extends Pick<Bevraging<unknown>, 'fout' | 'nietGevonden'> {
  zitting: Zittingbeeld | undefined;
  opnieuw: () => void;
}

/** A zitting that stays as it is on the table: every change of the room is fetched. */
export function useZitting(id: string): Zittingstand {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(ZittingDocument, { id });
  useVersheid(zittingkamer(id), opnieuw);
  return { zitting: data?.zitting, fout, nietGevonden, opnieuw: () => void opnieuw().catch(() => undefined) };
}

/** The item that lies on the table now. */
export function puntOpTafel(zitting: Zittingbeeld): Agendapunt | undefined {
  return zitting.agenda.find(({ id }) => id === zitting.huidigAgendapuntId);
}

/** The first item that was not dealt with, after the one on the table. */
export function volgendePunt(zitting: Zittingbeeld): Agendapunt | undefined {
  return zitting.agenda.find(({ id, behandeldOp }) => !behandeldOp && id !== zitting.huidigAgendapuntId);
}
