import type { Band, Bereikbaarheid, Leefgebied, Netwerksoort } from '@doorbraaktafel/shared/vocabulary';

/** Somebody or some organisation around the client. */
export interface Netwerklid {
  readonly id: string;
  readonly soort: Netwerksoort;
  readonly naam: string;
  readonly relatie: string;
  readonly doet: string;
  readonly leefgebied: Leefgebied;
  readonly band: Band;
  readonly bereikbaar: Bereikbaarheid;
  /** A day, `2026-03-31`. */
  readonly laatsteContact: string | null;
  readonly stoptOp: string | null;
  readonly organisatieNaam: string | null;
}

/** The network as one reader sees it. */
export interface Netwerkbeeld {
  readonly leden: readonly Netwerklid[];
  /** Whether this reader also sees the people, and not only who is there by profession. */
  readonly metMensen: boolean;
  readonly vandaag: string;
}

/** In which data group of the veldmatrix somebody falls. */
export function gegevensgroep(soort: Netwerksoort): 'netwerkpersonen' | 'begeleiding' {
  return soort === 'persoon' ? 'netwerkpersonen' : 'begeleiding';
}

/** Whether somebody is still there on a day. */
export function isEr({ stoptOp }: Netwerklid, dag: string): boolean {
  return stoptOp === null || stoptOp >= dag;
}
