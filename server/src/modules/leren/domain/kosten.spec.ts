import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dagprijs, dagvoordeel, eisDagprijs, kostenvoorbeeld, overDagen, terugverdiend, type Kengetal } from './kosten.js';

const kengetal = (code: string, bedrag: string, eenheid: string, post = 'plek'): Kengetal => ({
  code, post, bedrag, eenheid, prijspeil: '2024', bron: 'bron', adres: '', betrouwbaarheid: 'hoog',
});
const K01 = kengetal('K01', '96.77', 'euro/etmaal', 'beschermd wonen pgb-tarief professioneel');
const K17 = kengetal('K17', '5803.2', 'euro/jaar', 'ambulant 2 uur per week');

describe('a price per day', () => {
  it.each([
    ['an hour', kengetal('K13', '55.8', 'euro/uur')],
    ['an upper bound', kengetal('K05', '70000', 'euro/jaar (tot)')],
    ['a change', kengetal('K11', '99500 -> 58000', 'euro/jaar')],
    ['a surcharge', kengetal('K03', '21.46', 'euro/etmaal', 'toeslag intensieve ondersteuning BW')],
    ['a difference', kengetal('K23', '80.87', 'euro/dag', 'verschil BW en ambulant per dag')],
  ])('is not made of %s', (_, k) => {
    expect(dagprijs(k)).toBeUndefined();
    expect(() => eisDagprijs([k], k.code, 'nuPost')).toThrow(expect.objectContaining({ code: 'PostNietBruikbaar', veld: 'nuPost' }));
  });

  it('is in whole cents, a year divided by its days with half a cent up', () => {
    expect(dagprijs(K01)).toMatchObject({ laagInCent: 9677n, hoogInCent: 9677n });
    expect(dagprijs(K17)).toMatchObject({ laagInCent: 1590n });
    expect(dagprijs(kengetal('K02', '35417.88', 'euro/jaar', 'plek per jaar (366 dagen)'))).toMatchObject({ laagInCent: 9677n });
    expect(dagprijs(kengetal('K06', '30000-85000', 'euro/jaar'))).toMatchObject({ laagInCent: 8219n, hoogInCent: 23288n });
  });
});

describe('what a day scales', () => {
  it('is € 80,87 between beschermd wonen and two hours of support, so that € 1.500 is about 19 days', () => {
    const voordeel = dagvoordeel(eisDagprijs([K01, K17], 'K01', 'nuPost'), eisDagprijs([K01, K17], 'K17', 'straksPost'));
    expect(voordeel).toEqual({ laagInCent: 8087n, hoogInCent: 8087n });
    expect(terugverdiend(150_000n, voordeel)).toEqual({ minstens: 19, hoogstens: 19 });
    expect(overDagen(voordeel, 30)).toEqual({ laagInCent: 242_610n, hoogInCent: 242_610n });
  });

  it('is 15 to 19 days in the example, and never made of a price that is gone', () => {
    const toeslag = kengetal('K03', '21.46', 'euro/etmaal', 'toeslag intensieve ondersteuning BW');
    expect(kostenvoorbeeld([K01, toeslag, K17])).toMatchObject({ bedragInCent: 150_000n, voordeel: { laagInCent: 8087n, hoogInCent: 10_233n }, dagenMinstens: 15, dagenHoogstens: 19 });
    expect(() => kostenvoorbeeld([K01, K17])).toThrow('K03');
  });

  it('is never earned back where the new situation may cost more', () => {
    expect(terugverdiend(100n, { laagInCent: -5n, hoogInCent: 10n })).toEqual({ minstens: 10, hoogstens: null });
  });

  it('is earned back on the first day on which the gain is at least the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (bedrag, perDag) => {
        const { hoogstens } = terugverdiend(bedrag, { laagInCent: perDag, hoogInCent: perDag });
        expect(perDag * BigInt(hoogstens ?? 0) >= bedrag).toBe(true);
        expect(perDag * BigInt((hoogstens ?? 0) - 1) < bedrag).toBe(true);
      }),
    );
  });
});
