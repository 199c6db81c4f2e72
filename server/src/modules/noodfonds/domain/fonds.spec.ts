import { magMetFonds, type Fondsdossier } from './fonds.js';

const fonds = (geslotenOp: Date | null, vrijInCent: bigint) => ({ geslotenOp, vrijInCent }) as Fondsdossier['stand'];
const dicht = new Date('2026-12-31');

describe('what a manager may do with a fonds', () => {
  it.each([
    ['nothing for another', fonds(null, 10n), false, { beheren: false, afsluiten: false }],
    ['everything while it is open', fonds(null, 0n), true, { beheren: true, afsluiten: true }],
    ['nothing once it is closed and empty', fonds(dicht, 0n), true, { beheren: false, afsluiten: false }],
    ['only moving what came back once it is closed', fonds(dicht, 1n), true, { beheren: false, afsluiten: true }],
    ['not even that for another', fonds(dicht, 1n), false, { beheren: false, afsluiten: false }],
  ])('%s', (_, stand, isBeheerder, mag) => {
    expect(magMetFonds({ stand, isBeheerder })).toEqual(mag);
  });
});
