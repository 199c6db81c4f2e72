import { AsyncLocalStorage } from 'node:async_hooks';
import type { Taal, Zin } from '@doorbraaktafel/shared/taal';

const lezer = new AsyncLocalStorage<Taal>();

/** Runs `doe` for somebody who reads this language; what it decides never depends on it. */
export function metTaal<T>(taal: Taal, doe: () => T): T {
  return lezer.run(taal, doe);
}

/** A sentence as whoever asked reads it; Dutch outside a request. */
export function inTaal(zin: Zin): string {
  return zin[lezer.getStore() ?? 'nl'];
}
