import { expect, it } from '@jest/globals';
import { Cluster } from './controle/cluster.js';
import { BEWIJZEN } from './bewijzen.js';
import { EIGENSCHAPPEN, mutantenVan } from './controle/eigenschappen.js';
import { MUTANTEN } from './mutanten.js';
import { Val } from './controle/val.js';

it('keeps what was acknowledged, and a chain whole, when the database and the server are killed', async () => {
  const cluster = await Cluster.open();
  try {
    const { bevestigd, onbekend, breuken } = await new Val(cluster, 20_261_128).speel(2);
    expect(breuken).toEqual([]);
    expect(bevestigd).toBeGreaterThan(30);
    expect(onbekend).toBeGreaterThan(0);
  } finally {
    await cluster.sluit();
  }
}, 180_000);

it('has every proof and every mutant of the ledger under one of the twelve properties', () => {
  expect(EIGENSCHAPPEN.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const bewezen = new Set(EIGENSCHAPPEN.flatMap(({ bewijzen }) => bewijzen));
  expect(Object.keys(BEWIJZEN).filter((naam) => !bewezen.has(naam as keyof typeof BEWIJZEN))).toEqual([]);
  const gebruikt = new Set(EIGENSCHAPPEN.flatMap(mutantenVan));
  expect(MUTANTEN.filter((mutant) => !gebruikt.has(mutant))).toEqual([]);
});
