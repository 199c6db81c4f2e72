import fc from 'fast-check';
import { BEVESTIGING_MINUTEN, isVersBevestigd, ZITTING_UREN } from './bevestiging.js';

const NU = new Date('2026-11-02T10:00:00Z');
const minuut = 60_000;
const sessie = (oudMs: number, zittingLoopt = false) => ({ id: 'a', bevestigdOp: new Date(NU.getTime() - oudMs), bevestigdMet: 'wachtwoord', zittingLoopt });

describe('a proof of identity', () => {
  it('is never there without a session', () => {
    expect(isVersBevestigd('zitting', undefined, NU)).toBe(false);
  });

  it('that lies in the future proves nothing', () => {
    expect(isVersBevestigd('vers', sessie(-minuut), NU)).toBe(false);
  });

  it.each([
    ['vers', false, BEVESTIGING_MINUTEN],
    ['vers', true, BEVESTIGING_MINUTEN],
    ['zitting', false, BEVESTIGING_MINUTEN],
    ['zitting', true, ZITTING_UREN * 60],
  ] as const)('for %s with a zitting that runs (%s) counts %d minutes and not a millisecond longer', (eis, loopt, minuten) => {
    expect(isVersBevestigd(eis, sessie(minuten * minuut - 1, loopt), NU)).toBe(true);
    expect(isVersBevestigd(eis, sessie(minuten * minuut, loopt), NU)).toBe(false);
  });

  it('only gets weaker with time', () => {
    fc.assert(
      fc.property(fc.nat(6 * 60 * minuut), fc.nat(6 * 60 * minuut), fc.boolean(), fc.constantFrom('vers' as const, 'zitting' as const), (a, b, loopt, eis) => {
        const [jong, oud] = [Math.min(a, b), Math.max(a, b)];
        expect(isVersBevestigd(eis, sessie(oud, loopt), NU) && !isVersBevestigd(eis, sessie(jong, loopt), NU)).toBe(false);
      }),
    );
  });
});
