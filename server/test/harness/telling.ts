import { mkdirSync, writeFileSync } from 'node:fs';

const MAP = new URL('../../../.test-data/isolatie/', import.meta.url);

/** Figures of the isolation matrix that `npm run isolation` adds up. */
export interface Telling {
  readonly cellen: number;
  readonly geweigerd: number;
  readonly toegestaan: number;
  readonly lekken: number;
  readonly sloten?: number;
  readonly mutantenGemaakt?: number;
  readonly mutantenGedood?: number;
}

export function bewaarTelling(naam: string, telling: Telling): void {
  mkdirSync(MAP, { recursive: true });
  writeFileSync(new URL(`${naam}.json`, MAP), JSON.stringify(telling));
}
