/** The connection of a regio to its provider. */
export interface Openidverbinding {
  readonly id: string;
  readonly uitgever: string;
  readonly clientId: string;
  /** Levels of assurance (`acr`) of which one is needed. */
  readonly niveaus: readonly string[];
  /** The claim that says who somebody is. */
  readonly kenmerk: string;
  readonly actief: boolean;
}

/** Seconds in which somebody comes back from the provider. A choice of ours: time for a password and a phone. */
export const POGING_SECONDEN = 600;
/** Seconds that clocks of provider and server may differ. */
const KLOKSPELING = 60;
/** Seconds since the provider made the token; longer ago it was kept somewhere. */
const TOKEN_SECONDEN = 300;

export interface Bewijsstuk {
  readonly iat: number;
  readonly acr?: unknown;
  readonly auth_time?: unknown;
  readonly [claim: string]: unknown;
}

export interface Eisen {
  readonly niveaus: readonly string[];
  readonly kenmerk: string;
  /** Moment after which the person must have proved who he is, in seconds; absent when an older proof will do. */
  readonly bewezenNa?: number;
}

/**
 * Who the provider says this is, after issuer, audience, signature and nonce were checked; nothing when it does not say enough.
 * Source: OpenID Connect Core 1.0 §3.1.3.7 (steps 10, 12 and 13).
 */
export function onderwerpVan(stuk: Bewijsstuk, eisen: Eisen, nu: number): string | undefined {
  if (typeof stuk.acr !== 'string' || !eisen.niveaus.includes(stuk.acr)) return undefined;
  if (stuk.iat < nu - TOKEN_SECONDEN || stuk.iat > nu + KLOKSPELING) return undefined;
  if (eisen.bewezenNa !== undefined && !isBewezenNa(stuk.auth_time, eisen.bewezenNa)) return undefined;
  const waarde = stuk[eisen.kenmerk];
  // The name of the claim goes along, so that another claim with the same value is another person.
  return typeof waarde === 'string' && waarde.length > 0 && waarde.length <= 200 ? `${eisen.kenmerk}:${waarde}` : undefined;
}

function isBewezenNa(moment: unknown, vanaf: number): boolean {
  return typeof moment === 'number' && moment >= vanaf - KLOKSPELING;
}

/** A path of this product to go on to, or its first page for whatever leads elsewhere. */
export function terugpad(pad: string | null | undefined): string {
  if (!pad || !/^\/(?![/\\])[\x21-\x7e]*$/.test(pad) || pad.includes('\\')) return '/';
  return pad;
}
