import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bedragInCent, bedragTekst, HOOGSTE_BEDRAG_IN_CENT, leesEuro, schrijfEuro, verdeel } from './index.js';

const cent = fc.bigInt({ min: -HOOGSTE_BEDRAG_IN_CENT * 10n, max: HOOGSTE_BEDRAG_IN_CENT * 10n });

describe('leesEuro', () => {
  it.each(['', 'veel', '1,234', '1.2', '12.50', '1,5', '1e15', '1.23.456', '12.3456', '0x10', '1,2,3', '１２', '--5', '1,005', 'NaN', '12345678901234567'])(
    'refuses %p', (tekst) => expect(leesEuro(tekst)).toBeUndefined());

  it.each([['0', 0n], ['12', 1_200n], ['12,50', 1_250n], ['1.250,05', 125_005n], ['1250,05', 125_005n], ['€ 1.250', 125_000n],
    ['€1.000.000,00', 100_000_000n], [' 40,- ', 4_000n], ['-3,10', -310n]] as const)('reads %p', (tekst, verwacht) => expect(leesEuro(tekst)).toBe(verwacht));

  it('reads back whatever schrijfEuro writes', () => {
    fc.assert(fc.property(cent, (bedrag) => leesEuro(schrijfEuro(bedrag)) === bedrag));
  });
});

describe('schrijfEuro', () => {
  it.each([[0n, '€\u00a00,00'], [5n, '€\u00a00,05'], [123_456_789n, '€\u00a01.234.567,89'], [-310n, '€\u00a0-3,10']] as const)(
    'writes %p', (bedrag, verwacht) => expect(schrijfEuro(bedrag)).toBe(verwacht));
});

describe('bedragTekst', () => {
  it.each(['-1', '0', '0,00', '1,005', '1e15', '10.000.000.000,01', ''])('refuses %p with a sentence', (tekst) => {
    const uitkomst = bedragTekst.safeParse(tekst);
    expect(uitkomst.success).toBe(false);
    expect(uitkomst.error?.issues[0]?.message).toMatch(/bedrag/);
  });

  it('gives whole cents', () => {
    expect(bedragTekst.parse('1.500,00')).toBe(150_000n);
    expect(bedragTekst.parse('10.000.000.000')).toBe(HOOGSTE_BEDRAG_IN_CENT);
    expect(bedragInCent.safeParse(HOOGSTE_BEDRAG_IN_CENT + 1n).success).toBe(false);
    expect(bedragInCent.safeParse(0n).success).toBe(false);
  });
});

describe('verdeel', () => {
  it('refuses negative amounts, negative weights and no weight at all', () => {
    expect(() => verdeel(-1n, [1n])).toThrow(RangeError);
    expect(() => verdeel(1n, [2n, -1n])).toThrow(RangeError);
    expect(() => verdeel(1n, [0n])).toThrow(RangeError);
    expect(() => verdeel(1n, [])).toThrow(RangeError);
  });

  it('loses no cent and strays less than one cent from the exact share', () => {
    const gewichten = fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 12 }).filter((g) => g.some((x) => x > 0n));
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: HOOGSTE_BEDRAG_IN_CENT }), gewichten, (bedrag, g) => {
      const totaal = g.reduce((a, b) => a + b);
      const delen = verdeel(bedrag, g);
      expect(delen.reduce((a, b) => a + b)).toBe(bedrag);
      delen.forEach((deel, i) => {
        const verschil = deel * totaal - bedrag * (g[i] ?? 0n);
        expect(verschil < totaal && verschil > -totaal).toBe(true);
      });
    }));
  });

  it('gives left-over cents to the largest remainders', () => {
    expect(verdeel(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(verdeel(10n, [0n, 3n, 1n])).toEqual([0n, 8n, 2n]);
  });
});
