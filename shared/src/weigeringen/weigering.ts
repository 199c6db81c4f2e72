import type { Zin } from '../taal/index.js';

/**
 * A rule that is not met. Thrown inside, a member of the operation's union at the edge.
 * `code` is the stable name, `zin` what a person can act on in every language, `boodschap` the Dutch of it,
 * `veld` the input field it belongs to.
 */
export abstract class Weigering extends Error {
  abstract readonly code: string;

  constructor(
    readonly zin: Zin,
    readonly veld?: string,
  ) {
    super(zin.nl);
  }

  get boodschap(): string {
    return this.zin.nl;
  }
}

/** Throws the refusal when the condition holds. */
export function weiger(wanneer: boolean, weigering: () => Weigering): void {
  if (wanneer) throw weigering();
}

/** A class of refusals; its `code` equals the class name in the API. */
export interface WeigeringKlasse {
  readonly code: string;
  readonly prototype: Weigering;
}
