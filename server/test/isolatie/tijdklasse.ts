/** One pair of times in milliseconds, taken right after each other in either order. */
export type Paar = readonly [een: number, ander: number];

export interface Tijdoordeel {
  /** Whether who measures can tell the two apart: nearly always the same one is slower, and by a part that counts. */
  readonly teOnderscheiden: boolean;
  /** Median of the differences, as part of the median time. */
  readonly verschil: number;
  /** How many standard deviations the count of slower ones lies from a fair coin. */
  readonly z: number;
}

/** Beyond chance: once in some thirty thousand for a fair coin. */
const GRENS_Z = 4;
/** A class of time, not a time: a fifth is less than what a network adds. A choice of ours. */
const GRENS_DEEL = 0.2;

/** Judges times by their signs and medians, so that a few slow ones of a busy machine weigh nothing. */
export function beoordeelTijden(paren: readonly Paar[]): Tijdoordeel {
  const verschillen = paren.map(([een, ander]) => een - ander);
  const echte = verschillen.filter((verschil) => verschil !== 0);
  const trager = echte.filter((verschil) => verschil > 0).length;
  const z = echte.length === 0 ? 0 : Math.abs(2 * trager - echte.length) / Math.sqrt(echte.length);
  const verschil = Math.abs(mediaan(verschillen)) / mediaan(paren.flat());
  return { teOnderscheiden: z > GRENS_Z && verschil > GRENS_DEEL, verschil, z };
}

function mediaan(waarden: readonly number[]): number {
  const op = [...waarden].sort((a, b) => a - b);
  return op[Math.floor(op.length / 2)] ?? 0;
}
