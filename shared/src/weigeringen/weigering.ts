/**
 * A rule that is not met. Thrown inside, a member of the operation's union at the edge.
 * `code` is the stable name, `boodschap` a Dutch sentence a person can act on,
 * `veld` the input field it belongs to.
 */
export abstract class Weigering extends Error {
  abstract readonly code: string;

  constructor(
    readonly boodschap: string,
    readonly veld?: string,
  ) {
    super(boodschap);
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
