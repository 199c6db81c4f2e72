import { createHash } from 'node:crypto';

export const HASH_BYTES = 32;

const BLADVOORVOEGSEL = Buffer.from([0]);
const KNOOPVOORVOEGSEL = Buffer.from([1]);

/** Leaves `van` up to and not including `tot`. */
export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

/** A perfect subtree: the `2^hoogte` leaves that start at leaf `index * 2^hoogte`. */
export interface Deelboom {
  readonly hoogte: number;
  readonly index: number;
}

/** The hash of one leaf (RFC 6962 §2.1). */
export function bladHash(blad: Uint8Array): Buffer {
  return createHash('sha256').update(BLADVOORVOEGSEL).update(blad).digest();
}

/** The hash of two subtrees side by side (RFC 6962 §2.1). */
export function knoopHash(links: Uint8Array, rechts: Uint8Array): Buffer {
  return createHash('sha256').update(KNOOPVOORVOEGSEL).update(links).update(rechts).digest();
}

/** The root of a tree without leaves. */
export function legeWortel(): Buffer {
  return createHash('sha256').digest();
}

/** The largest power of two that is smaller than `aantal` (at least 2). */
export function splitsing(aantal: number): number {
  let macht = 1;
  while (macht * 2 < aantal) macht *= 2;
  return macht;
}

/** The perfect subtrees that together are this range, large to small; the range starts where RFC 6962 may split. */
export function deelbomen({ van, tot }: Bereik): Deelboom[] {
  const delen: Deelboom[] = [];
  for (let begin = van; begin < tot; ) {
    const hoogte = Math.floor(Math.log2(tot - begin));
    delen.push({ hoogte, index: begin / 2 ** hoogte });
    begin += 2 ** hoogte;
  }
  return delen;
}

/** Folds the hashes of neighbouring subtrees, large to small; a lone node moves up unchanged. */
export function vouw(hashes: readonly Buffer[]): Buffer {
  return hashes.length === 0 ? legeWortel() : hashes.reduceRight((rechts, links) => knoopHash(links, rechts));
}

/** The root over a row of leaf hashes, or over the equally high subtrees of one tile. */
export function wortelVan(hashes: readonly Buffer[]): Buffer {
  const rand = new Rand();
  for (const hash of hashes) rand.voegToe(hash);
  return rand.wortel();
}

/** The right edge of a growing tree: all that is needed to add leaves and to know the root at every size. */
export class Rand {
  private readonly toppen: Buffer[] = [];
  private aantal = 0;

  get grootte(): number {
    return this.aantal;
  }

  voegToe(hash: Buffer): void {
    let top = hash;
    for (let rest = this.aantal; rest % 2 === 1; rest = (rest - 1) / 2) {
      const links = this.toppen.pop();
      if (links) top = knoopHash(links, top);
    }
    this.toppen.push(top);
    this.aantal += 1;
  }

  wortel(): Buffer {
    return vouw(this.toppen);
  }
}
