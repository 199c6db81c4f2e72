/** What decides a place on the agenda. */
export interface Rangschikbaar {
  readonly id: string;
  readonly ernst: number;
  readonly dagen: number;
}

/** Severity first, then duration, then id: a total order, so that the same data give the same agenda. */
export function vergelijk(a: Rangschikbaar, b: Rangschikbaar): number {
  return b.ernst - a.ernst || b.dagen - a.dagen || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
