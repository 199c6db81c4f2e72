import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesEuroInvoer, toonEuroInvoer, waaromOnleesbaar } from './euroInvoer';

describe('an amount as people type it', () => {
  it.each(['12.5', '1.28', '1,280', '12,345', 'abc', '1..000', '1.2800', ',50', '1e3', '--5', '5,'])('refuses %s', (tekst) => {
    expect(leesEuroInvoer(tekst)).toBeUndefined();
  });

  it.each([
    ['1.280', '128000'],
    ['€ 1.280,50', '128050'],
    ['1280,5', '128050'],
    ['1280,-', '128000'],
    ['0,05', '5'],
    ['-20', '-2000'],
    ['9007199254740993,01', '900719925474099301'],
  ])('reads %s as %s cents', (tekst, cent) => {
    expect(leesEuroInvoer(tekst)).toBe(cent);
  });

  it('knows an empty field from a wrong one', () => {
    expect(leesEuroInvoer('  ')).toBeNull();
    expect(toonEuroInvoer(null)).toBe('');
  });

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (cent) => {
        expect(leesEuroInvoer(toonEuroInvoer(cent.toString()))).toBe(cent.toString());
      }),
    );
  });
});

describe('waaromOnleesbaar', () => {
  it.each([['10,123', 'decimalen'], ['€ 1.280,5000', 'decimalen'], ['1e15', 'macht'], ['2,5E+3', 'macht'], ['abc', 'getal'], ['1,2,3', 'getal'], ['12.50', 'getal']] as const)('says of %p: %p', (tekst, waarom) => {
    expect(leesEuroInvoer(tekst)).toBeUndefined();
    expect(waaromOnleesbaar(tekst)).toBe(waarom);
  });
});
