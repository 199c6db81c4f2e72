import type { Band, Bereikbaarheid, Blokkade, Dossiergroep, VastTeLeggenFeit, Leefgebied, Netwerksoort, Uitnodigdoel } from '@doorbraaktafel/shared/vocabulary';

/** A fact, so many days before today (or after, when negative). */
export interface DemoFeit {
  readonly soort: VastTeLeggenFeit;
  readonly dagenGeleden: number;
  readonly waarde?: string;
}

/** One line of an invented dossier, written by the organisation that brings the casus in. */
export interface DemoDeel {
  readonly groep: Dossiergroep;
  readonly regels: readonly { readonly label: string; readonly waarde: string }[];
  readonly functioneel?: string;
}

export interface DemoGenodigde {
  readonly organisatie: string;
  readonly reden: string;
  readonly doel: Uitnodigdoel;
}

/** Somebody around the client, as the organisation that brings the casus in wrote it down. */
export interface DemoNetwerklid {
  readonly soort: Netwerksoort;
  readonly naam: string;
  readonly relatie: string;
  readonly doet: string;
  readonly leefgebied: Leefgebied;
  readonly band: Band;
  readonly bereikbaar?: Bereikbaarheid;
  readonly contactDagenGeleden?: number;
  readonly stoptOverDagen?: number;
  readonly organisatie?: string;
}

/** An invented casus, placed relative to today. */
export interface DemoCasus {
  readonly sleutel: string;
  readonly brenger: string;
  readonly client: { readonly naam: string; readonly gemeente: string; readonly geboortejaar: number; readonly lid?: string };
  readonly blokkade: Blokkade;
  readonly vraag: string;
  readonly eigenWoorden?: string;
  readonly feiten: readonly DemoFeit[];
  readonly delen: readonly DemoDeel[];
  readonly genodigden: readonly DemoGenodigde[];
  readonly netwerk?: readonly DemoNetwerklid[];
}
