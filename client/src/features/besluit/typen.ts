import type { ActieVeldenFragment, VoorstelKeuzesQuery } from '../../generated/graphql';
import type { Voorstel } from './useBesluitstand';

/** An actie; in a list over all casussen with the name of its casus. */
export type Actie = ActieVeldenFragment & { pseudoniem?: string | null };

/** What one can choose from in a voorstel: who takes part, and the funds. */
export type Keuzes = VoorstelKeuzesQuery;

export interface VoorstelVensterProps {
  casusId: string;
  agendapuntId?: string;
  /** The voorstel that this one replaces. */
  eerder: Voorstel | null;
  sluit: () => void;
}
