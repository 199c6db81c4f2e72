import { useQuery } from '@apollo/client/react';
import { zittingkamer } from '@doorbraaktafel/shared/live';
import { ZittingDocument, type ZittingVeldenFragment } from '../../generated/graphql';
import { leesFout, type Weigering } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';

export type Zittingbeeld = ZittingVeldenFragment;
export type Agendapunt = Zittingbeeld['agenda'][number];

export interface Zittingstand {
  zitting: Zittingbeeld | undefined;
  fout: Weigering | undefined;
  opnieuw: () => void;
}

/** A zitting that stays as it is on the table: every change of the room is fetched. */
export function useZitting(id: string): Zittingstand {
  const { data, error, refetch } = useQuery(ZittingDocument, { variables: { id } });
  useVersheid(zittingkamer(id), () => refetch());
  return {
    zitting: data?.zitting,
    fout: error && !data ? leesFout(error) : undefined,
    opnieuw: () => void refetch().catch(() => undefined),
  };
}

/** The item that lies on the table now. */
export function puntOpTafel(zitting: Zittingbeeld): Agendapunt | undefined {
  return zitting.agenda.find(({ id }) => id === zitting.huidigAgendapuntId);
}

/** The first item that was not dealt with, after the one on the table. */
export function volgendePunt(zitting: Zittingbeeld): Agendapunt | undefined {
  return zitting.agenda.find(({ id, behandeldOp }) => !behandeldOp && id !== zitting.huidigAgendapuntId);
}
