import type { BetreedAntwoord, HaalAntwoord, LiveBericht } from './berichten.js';
import type { KamerSleutel } from './kamers.js';

/** What a client knows of one room. */
export interface Volgstand {
  readonly kamer: KamerSleutel;
  /** The number up to which everything was applied; nothing as long as nothing was fetched. */
  readonly laatste?: number;
  /** In the room on the present connection. */
  readonly binnen: boolean;
  /** The highest number heard of on this connection; above `laatste` there is something to fetch. */
  readonly gehoord: number;
  /** The fetch under way; until it is done nothing is applied, so that an old answer never overwrites a new one. */
  readonly bezig?: { readonly soort: 'haal' } | { readonly soort: 'ververs'; readonly hoofd: number };
}

/**
 * What the connection tells: `verbonden` at every new connection, also to repeat an entry that got no answer;
 * `ververst` when a fresh fetch was shown; `mislukt` when a fetch failed (the caller waits a little first).
 */
export type Voorval =
  | { readonly soort: 'verbonden' | 'verbroken' | 'ververst' | 'mislukt' | 'eruit' }
  | { readonly soort: 'betreden'; readonly antwoord: BetreedAntwoord }
  | { readonly soort: 'bericht'; readonly bericht: LiveBericht }
  | { readonly soort: 'gehaald'; readonly antwoord: HaalAntwoord };

/**
 * What the client must do, in this order. `ververs` fetches everything anew (after first entry, or far behind),
 * `geenToegang` clears what the screen shows of this room.
 */
export type Volgopdracht =
  | { readonly soort: 'betreed' | 'ververs' | 'geenToegang'; readonly kamer: KamerSleutel }
  | { readonly soort: 'haal'; readonly kamer: KamerSleutel; readonly na: number }
  | { readonly soort: 'pasToe'; readonly bericht: LiveBericht };

export interface Volgstap {
  readonly stand: Volgstand;
  readonly opdrachten: readonly Volgopdracht[];
}

/** Farther behind than this many messages, one fresh fetch is cheaper than applying them all. */
export const VERVERS_BOVEN = 200;

/** A room that the client wants to follow and has not entered yet. */
export function nieuweVolger(kamer: KamerSleutel): Volgstand {
  return { kamer, binnen: false, gehoord: 0 };
}

/**
 * One step of register → fetch → apply: each message is applied exactly once and in order,
 * what is known already is dropped, a hole leads to a fetch.
 */
export function volg(stand: Volgstand, voorval: Voorval): Volgstap {
  switch (voorval.soort) {
    case 'verbonden':
      return stap(losVan(stand), { soort: 'betreed', kamer: stand.kamer });
    case 'verbroken':
      return stap(losVan(stand));
    case 'eruit':
      return eruit(stand);
    case 'betreden':
      return 'geweigerd' in voorval.antwoord ? eruit(stand) : betreden(stand, voorval.antwoord.hoofd);
    case 'bericht':
      return bericht(stand, voorval.bericht);
    case 'gehaald':
      return 'geweigerd' in voorval.antwoord ? eruit(stand) : gehaald(stand, voorval.antwoord);
    case 'ververst':
      return stand.bezig?.soort === 'ververs' ? verder({ ...stand, laatste: stand.bezig.hoofd, bezig: undefined }) : stap(stand);
    case 'mislukt':
      return opnieuw(stand);
  }
}

function betreden(stand: Volgstand, hoofd: number): Volgstap {
  const binnen = { ...stand, binnen: true, gehoord: Math.max(stand.gehoord, hoofd) };
  const achter = stand.laatste === undefined ? Infinity : hoofd - stand.laatste;
  // A head below what we have means that the numbers began anew, such as after a restored backup.
  if (achter >= 0 && achter <= VERVERS_BOVEN) return verder(binnen);
  return stap({ ...binnen, bezig: { soort: 'ververs', hoofd } }, { soort: 'ververs', kamer: stand.kamer });
}

function bericht(stand: Volgstand, nieuw: LiveBericht): Volgstap {
  const gehoord = { ...stand, gehoord: Math.max(stand.gehoord, nieuw.nummer) };
  if (!stand.binnen || stand.bezig || nieuw.nummer !== (stand.laatste ?? 0) + 1) return verder(gehoord);
  return stap({ ...gehoord, laatste: nieuw.nummer }, { soort: 'pasToe', bericht: nieuw });
}

function gehaald(stand: Volgstand, antwoord: { berichten: readonly LiveBericht[]; hoofd: number }): Volgstap {
  if (stand.bezig?.soort !== 'haal') return stap(stand);
  const opdrachten: Volgopdracht[] = [];
  let laatste = stand.laatste ?? 0;
  for (const nieuw of antwoord.berichten) {
    if (nieuw.nummer !== laatste + 1) continue;
    laatste = nieuw.nummer;
    opdrachten.push({ soort: 'pasToe', bericht: nieuw });
  }
  return verder({ ...stand, laatste, bezig: undefined, gehoord: Math.max(stand.gehoord, antwoord.hoofd) }, opdrachten);
}

function opnieuw(stand: Volgstand): Volgstap {
  if (stand.bezig?.soort === 'ververs') return stap(stand, { soort: 'ververs', kamer: stand.kamer });
  return verder({ ...stand, bezig: undefined });
}

/** Fetches what was heard of and not yet applied, unless a fetch is under way. */
function verder(stand: Volgstand, opdrachten: readonly Volgopdracht[] = []): Volgstap {
  const { kamer, laatste } = stand;
  if (!stand.binnen || stand.bezig || laatste === undefined || stand.gehoord <= laatste) return { stand, opdrachten };
  return { stand: { ...stand, bezig: { soort: 'haal' } }, opdrachten: [...opdrachten, { soort: 'haal', kamer, na: laatste }] };
}

function eruit(stand: Volgstand): Volgstap {
  return stap(nieuweVolger(stand.kamer), { soort: 'geenToegang', kamer: stand.kamer });
}

function losVan({ kamer, laatste }: Volgstand): Volgstand {
  return { ...nieuweVolger(kamer), ...(laatste === undefined ? {} : { laatste }) };
}

function stap(stand: Volgstand, ...opdrachten: Volgopdracht[]): Volgstap {
  return { stand, opdrachten };
}
