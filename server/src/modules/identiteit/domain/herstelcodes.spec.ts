import { herstelcodeHash, isHerstelcode, nieuweHerstelcodes } from './herstelcodes.js';

describe('recovery codes', () => {
  it('are ten, all different, and read without doubt', () => {
    const codes = nieuweHerstelcodes();
    expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
    for (const code of codes) expect(code).toMatch(/^([A-HJKMNP-TV-Z2-9]{4}-){3}[A-HJKMNP-TV-Z2-9]{4}$/);
  });

  it('are the same however they are typed, and another for another account', () => {
    expect(herstelcodeHash('a', 'abcd-efgh 2345-6789').equals(herstelcodeHash('a', 'ABCDEFGH23456789'))).toBe(true);
    expect(herstelcodeHash('a', 'ABCDEFGH23456789').equals(herstelcodeHash('b', 'ABCDEFGH23456789'))).toBe(false);
    expect([isHerstelcode('abcd efgh 2345 6789'), isHerstelcode('123456')]).toEqual([true, false]);
  });
});
