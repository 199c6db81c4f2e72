import type { Rangschikbaar } from './rangorde.js';
import { vergelijk } from './rangorde.js';

/** A casus and how heavy it can be at most. */
export interface Hoogstens {
  readonly id: string;
  readonly zwaarte: number;
}

const PER_ERNST = 1_000_000;
const EERSTE_GREEP = 200;

/** Severity and days as one number, so that heavier and longer is more. */
export function zwaarte({ ernst, dagen }: Pick<Rangschikbaar, 'ernst' | 'dagen'>): number {
  return ernst * PER_ERNST + dagen;
}

/**
 * The heaviest, exactly as if all were weighed: weighs in the order of what each can be at most, in growing handfuls, and stops when
 * nothing that is left can come before what was found. `hoogstens` is sorted, heaviest first; `weeg` may leave out and never finds more.
 */
export async function zwaarsten<T extends Rangschikbaar>(hoogstens: readonly Hoogstens[], aantal: number, weeg: (ids: readonly string[]) => Promise<readonly T[]>): Promise<T[]> {
  let gevonden: T[] = [];
  for (let van = 0, greep = EERSTE_GREEP; van < hoogstens.length; van += greep, greep *= 2) {
    const volgende = hoogstens[van];
    const laatste = gevonden[aantal - 1];
    if (volgende && laatste && volgende.zwaarte < zwaarte(laatste)) break;
    gevonden = [...gevonden, ...(await weeg(hoogstens.slice(van, van + greep).map(({ id }) => id)))].sort(vergelijk).slice(0, aantal);
  }
  return gevonden;
}
