import { inschrijving, nieuwGeheim, stapVan } from './totp.js';

// RFC 6238, appendix B, SHA-1: the last six digits of the printed eight.
const GEHEIM = Buffer.from('12345678901234567890');
const GEDRUKT: [seconden: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
];

describe('a code of the authenticator app', () => {
  it.each(GEDRUKT)('is the one RFC 6238 prints for second %d', (seconden, code) => {
    expect(stapVan(GEHEIM, code, new Date(seconden * 1000))).toBe(Math.floor(seconden / 30));
  });

  it('counts one step early and one step late, with its own step, and not two', () => {
    const [seconden, code] = GEDRUKT[3] ?? [0, ''];
    const stap = Math.floor(seconden / 30);
    const op = (verschil: number) => stapVan(GEHEIM, code, new Date((stap + verschil) * 30_000));
    expect([op(-2), op(-1), op(0), op(1), op(2)]).toEqual([undefined, stap, stap, stap, undefined]);
  });

  it.each(['', '28708', '2870822', 'abcdef', '287 08'])('is not %p', (code) => {
    expect(stapVan(GEHEIM, code, new Date(59_000))).toBeUndefined();
  });

  it('comes from 160 bits that are new each time, and is announced with issuer and address', () => {
    const [een, twee] = [nieuwGeheim(), nieuwGeheim()];
    expect([een.length, een.equals(twee)]).toEqual([20, false]);
    const { adres, sleutel } = inschrijving(GEHEIM, 'a@b.example');
    expect(sleutel).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(adres).toContain('otpauth://totp/Doorbraaktafel:a%40b.example?');
  });
});
