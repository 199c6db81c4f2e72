/** A room is a set of people with equal rights; its key says which. */
export type KamerSleutel =
  | `casus:${string}:${string}`
  | `zitting:${string}`
  | `lid:${string}`;

/** The room of one organisation's people around one casus. */
export function casuskamer(casusId: string, organisatieId: string): KamerSleutel {
  return `casus:${casusId}:${organisatieId}`;
}

/** The room of everybody at one zitting. */
export function zittingkamer(zittingId: string): KamerSleutel {
  return `zitting:${zittingId}`;
}

/** The room of one lid, on all of that person's screens. */
export function lidkamer(lidId: string): KamerSleutel {
  return `lid:${lidId}`;
}

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
  'uitgave.gewijzigd': { uitgaveId: string };
  'rechten.gewijzigd': { casusId: string };
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
    antwoord: (a: { berichten: LiveBericht[]; hoofd: number } | { geweigerd: true }) => void,
  ) => void;
}
