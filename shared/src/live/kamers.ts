/** A room is a set of people with equal rights; its key says which. */
export type KamerSleutel =
  | `casus:${string}:${string}`
  | `zitting:${string}`
  | `lid:${string}`;

/** Every kind of room, with how many ids its key holds. */
export const KAMERSOORTEN = { casus: 2, zitting: 1, lid: 1 } as const;

const ID = ':[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SLEUTEL = new RegExp(`^(${Object.entries(KAMERSOORTEN).map(([soort, ids]) => `${soort}(${ID}){${ids}}`).join('|')})$`);

/** The room of one organisation's people around one casus; never the client or who acts for him. */
export function casuskamer(casusId: string, organisatieId: string): KamerSleutel {
  return `casus:${casusId}:${organisatieId}`;
}

/** The room of everybody at one zitting. */
export function zittingkamer(zittingId: string): KamerSleutel {
  return `zitting:${zittingId}`;
}

/** The id of the zitting whose room this is; nothing for any other room. */
export function zittingVanKamer(kamer: KamerSleutel): string | undefined {
  const [soort, id] = kamer.split(':');
  return soort === 'zitting' ? id : undefined;
}

/** The room of one lid, on all of that person's screens. */
export function lidkamer(lidId: string): KamerSleutel {
  return `lid:${lidId}`;
}

/** Whether something from outside has the form of a room key. */
export function isKamerSleutel(waarde: unknown): waarde is KamerSleutel {
  return typeof waarde === 'string' && SLEUTEL.test(waarde);
}
