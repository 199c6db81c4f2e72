import type { Rol } from '@doorbraaktafel/shared/vocabulary';

/** On whose behalf a request runs: one active lid, found from the session, never from the request body. */
export interface Context {
  readonly regioId: string;
  readonly lidId: string;
  readonly accountId: string;
  readonly organisatieId: string;
  readonly rol: Rol;
  readonly naam: string;
  readonly traceId: string;
}
