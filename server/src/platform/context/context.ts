import type { Rol } from '@doorbraaktafel/shared/vocabulary';

/** The session a request came with, and how fresh the proof of identity is. */
export interface SessieStand {
  readonly id: string;
  /** When the person last proved who he is. */
  readonly bevestigdOp: Date;
  readonly bevestigdMet: string;
  /** Whether that proof was taken along into a zitting that is not closed yet. */
  readonly zittingLoopt: boolean;
  /** The regio on whose word the person is in; null for somebody who came with means of his own. */
  readonly aanmeldregioId?: string | null;
  /** What has to be done before this session may do anything else. */
  readonly eerst?: 'lidmaatschap' | 'tweede_factor' | null;
}

/** On whose behalf a request runs: one active lid, found from the session, never from the request body. */
export interface Context {
  readonly regioId: string;
  readonly lidId: string;
  readonly accountId: string;
  readonly organisatieId: string;
  readonly rol: Rol;
  readonly naam: string;
  readonly traceId: string;
  /** Absent for acts that come from no session, such as jobs and the demonstration loader. */
  readonly sessie?: SessieStand;
}
