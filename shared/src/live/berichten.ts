import type { KamerSleutel } from './kamers.js';

/**
 * Thin messages: ids and a kind, never dossier text.
 * Whoever gets one fetches what it may see.
 */
export interface LiveBerichten {
  'casus.gewijzigd': { casusId: string };
  'overleg.gewijzigd': { casusId: string; berichtId: string };
  'voorstel.gewijzigd': { casusId: string; voorstelId: string };
  'besluit.genomen': { casusId: string; besluitId: string };
  'actie.gewijzigd': { casusId: string; actieId: string };
  'zitting.gewijzigd': { zittingId: string };
  'aanwezigheid.gewijzigd': { zittingId: string };
  'toezegging.gewijzigd': { casusId: string; toezeggingId: string };
  'uitgave.gewijzigd': { uitgaveId: string };
  'herinnering.gewijzigd': { herinneringId: string };
  'rechten.gewijzigd': { casusId: string };
  'crisis.gewijzigd': { casusId: string };
  'oproep.gewijzigd': { casusId: string };
  'mandaat.gewijzigd': { mandaatId: string };
  'noodinzage.gewijzigd': { casusId: string };
  'mijnZaak.gewijzigd': { casusId: string };
  'inzagekopie.gewijzigd': { kopieId: string };
}

export type LiveSoort = keyof LiveBerichten;

/** One numbered message of one room; numbers of a room have no holes. */
export interface LiveBericht<S extends LiveSoort = LiveSoort> {
  kamer: KamerSleutel;
  nummer: number;
  soort: S;
  gegevens: LiveBerichten[S];
}

/** Answer to `betreed`: the head number, from which the client fetches what it missed. */
export type BetreedAntwoord = { kamer: KamerSleutel; hoofd: number } | { geweigerd: true };

/** Answer to `haal`: a page of messages in order, and the head; ask again below the head. */
export type HaalAntwoord = { berichten: LiveBericht[]; hoofd: number } | { geweigerd: true };

/** Socket events, both ways. */
export interface ServerNaarClient {
  bericht: (bericht: LiveBericht) => void;
  eruit: (kamer: KamerSleutel) => void;
  aanmeldingVerlopen: () => void;
}

export interface ClientNaarServer {
  betreed: (kamer: KamerSleutel, antwoord: (a: BetreedAntwoord) => void) => void;
  verlaat: (kamer: KamerSleutel) => void;
  haal: (
    vraag: { kamer: KamerSleutel; na: number },
    antwoord: (a: HaalAntwoord) => void,
  ) => void;
}
