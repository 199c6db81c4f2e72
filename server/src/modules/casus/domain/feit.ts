import type { Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Dag } from './dag.js';

/** Something that happened or began on a day; `waarde` says which, where the kind needs it. */
export interface Feit {
  readonly soort: Feitsoort;
  readonly gebeurdOp: Dag;
  readonly waarde?: string | null;
}

/** Everything the rules look at. */
export interface Casusfeiten {
  readonly feiten: readonly Feit[];
  readonly heeftRegisseur: boolean;
  readonly vandaag: Dag;
  /** Whether the reader may know which conditions were set: they name debts and bewind (veldmatrix). */
  readonly leestVoorwaarden?: boolean;
}

/** The data group of what a condition asks: most are about debts and bewind, and the narrowest reading protects the client. */
export const VOORWAARDEN = 'schulden';

/** Facts of one kind, oldest first. */
export function vanSoort(feiten: readonly Feit[], soort: Feitsoort): Feit[] {
  const gevonden = feiten.filter((feit) => feit.soort === soort);
  return gevonden.length < 2 ? gevonden : gevonden.sort((a, b) => (a.gebeurdOp < b.gebeurdOp ? -1 : a.gebeurdOp > b.gebeurdOp ? 1 : 0));
}

/** The newest fact of a kind. */
export function laatste(feiten: readonly Feit[], soort: Feitsoort): Feit | undefined {
  return vanSoort(feiten, soort).at(-1);
}

export function heeft(feiten: readonly Feit[], soort: Feitsoort): boolean {
  return feiten.some((feit) => feit.soort === soort);
}

/** The newest fact of a kind, unless one of the other kind came on the same day or later and ended it. */
export function nogGaande(feiten: readonly Feit[], soort: Feitsoort, einde: Feitsoort): Feit | undefined {
  const begin = laatste(feiten, soort);
  const eind = laatste(feiten, einde);
  return begin && eind && eind.gebeurdOp >= begin.gebeurdOp ? undefined : begin;
}
