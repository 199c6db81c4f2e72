import { describe, expect, it } from '@jest/globals';
import { type Kostentelling, perZorgaanbieder } from './zorgdak.js';

const telling = (anders: Partial<Kostentelling>): Kostentelling => ({
  zorgaanbiederId: 'z', naam: 'Zorg', woningen: 40, oorzaak: null, aantal: 6, somInCent: 120_050n, onderdrukt: false, ...anders,
});

describe('special costs per provider', () => {
  it('have the number of homes as denominator, in tenths per hundred and whole cents per home', () => {
    expect(perZorgaanbieder([telling({}), telling({ oorzaak: 'overlast', aantal: 6 })])).toMatchObject([{ perHonderd: 15, perWoningInCent: 3_001n, oorzaken: [{ oorzaak: 'overlast' }] }]);
  });

  it.each([['no count of homes', { woningen: null }], ['no homes', { woningen: 0 }], ['a withheld sum', { aantal: null, somInCent: null, onderdrukt: true }]])('have no ratio with %s', (_, anders) => {
    expect(perZorgaanbieder([telling(anders)])).toMatchObject([{ perHonderd: null, perWoningInCent: null }]);
  });
});
