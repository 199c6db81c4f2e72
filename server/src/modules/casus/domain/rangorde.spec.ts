import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vergelijk, type Rangschikbaar } from './rangorde.js';

const kandidaat: fc.Arbitrary<Rangschikbaar> = fc.record({
  id: fc.stringMatching(/^[a-d]{1,2}$/),
  ernst: fc.integer({ min: 1, max: 3 }),
  dagen: fc.integer({ min: 0, max: 4 }),
});

describe('the order of candidates', () => {
  it('is total: two differ only when they are not the same, and one always goes first', () => {
    fc.assert(
      fc.property(kandidaat, kandidaat, (a, b) => {
        expect(Math.sign(vergelijk(a, b))).toBe(-Math.sign(vergelijk(b, a)) || 0);
        expect(vergelijk(a, b) === 0).toBe(a.id === b.id && a.ernst === b.ernst && a.dagen === b.dagen);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(kandidaat, kandidaat, kandidaat, (a, b, c) => {
        if (vergelijk(a, b) <= 0 && vergelijk(b, c) <= 0) expect(vergelijk(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('gives the same list whatever the order of arrival', () => {
    const lijsten = fc.uniqueArray(kandidaat, { selector: ({ id }) => id, minLength: 2 });
    const geschud = lijsten.chain((lijst) => fc.tuple(fc.constant(lijst), fc.shuffledSubarray(lijst, { minLength: lijst.length })));
    fc.assert(fc.property(geschud, ([lijst, anders]) => expect([...anders].sort(vergelijk)).toEqual([...lijst].sort(vergelijk))));
  });

  it('puts severity before duration and duration before id', () => {
    const a = { id: 'a', ernst: 1, dagen: 900 };
    const b = { id: 'b', ernst: 2, dagen: 10 };
    const c = { id: 'c', ernst: 2, dagen: 20 };
    expect([a, b, c].sort(vergelijk).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
