import fc from 'fast-check';
import { onderdruk, type Verslagregel } from './verslag.js';

const regel = (groep: string, aantal: number): Verslagregel => ({ groep, aantal, somInCent: 100n, gemiddeldeInCent: 50n, mediaanInCent: 50n, mediaanDagen: 2 });

describe('onderdruk', () => {
  it('leaves out two groups when one is small, so that the total does not give it away', () => {
    const getoond = onderdruk([regel('ov', 2), regel('dier', 9), regel('verhuizing', 4)]);
    expect(getoond.map(({ onderdrukt }) => onderdrukt)).toEqual([true, false, true]);
    expect(getoond[0]).toEqual({ groep: 'ov', onderdrukt: true });
  });

  it('never shows a group below the smallest, and never hides exactly one of several', () => {
    const aantallen = fc.array(fc.nat(12).map((n) => n + 1), { maxLength: 8 });
    fc.assert(fc.property(aantallen, (lijst) => {
      const getoond = onderdruk(lijst.map((aantal, nummer) => regel(`g${nummer}`, aantal)));
      const weg = getoond.filter(({ onderdrukt }) => onderdrukt).length;
      expect(getoond.every(({ aantal, onderdrukt }) => onderdrukt || (aantal ?? 0) >= 3)).toBe(true);
      expect(weg === 1 && lijst.length > 1).toBe(false);
    }));
  });
});
