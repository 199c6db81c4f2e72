import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verantwoord } from './bon.js';
import { aflosstand } from './lening.js';
import { komtNietTerug } from './voorschot.js';

describe('aflosstand', () => {
  const termijnen = [1, 2, 3].map((nummer) => ({ nummer, op: `2026-0${nummer}-01`, bedragInCent: 100n }));

  it('calls what is open after its day late, and fills the oldest term first', () => {
    expect(aflosstand(termijnen, { teruggekregenInCent: 150n, nietGeleendInCent: 0n }, '2026-02-15').map(({ stand, betaaldInCent }) => [stand, betaaldInCent])).toEqual([['betaald', 100n], ['te_laat', 50n], ['open', 0n]]);
    expect(aflosstand(termijnen, { teruggekregenInCent: 150n, nietGeleendInCent: 0n }, '2026-02-01')[1]?.stand).toBe('deels');
  });

  it('asks nobody for what was never lent: it falls off the last terms, until nothing is owed', () => {
    const met = (nietGeleendInCent: bigint) => aflosstand(termijnen, { teruggekregenInCent: 100n, nietGeleendInCent }, '2026-12-31').map(({ nummer, bedragInCent, stand }) => [nummer, bedragInCent, stand]);
    expect(met(130n)).toEqual([[1, 100n, 'betaald'], [2, 70n, 'te_laat']]);
    expect(met(200n)).toEqual([[1, 100n, 'betaald']]);
    expect(met(300n)).toEqual([]);
  });

  it('never counts more than came back, nor more than was agreed', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 400n }), (terug) => {
      const som = aflosstand(termijnen, { teruggekregenInCent: terug, nietGeleendInCent: 0n }, '2026-01-01').reduce((totaal, { betaaldInCent }) => totaal + betaaldInCent, 0n);
      return som === (terug > 300n ? 300n : terug);
    }));
  });
});

describe('verantwoord', () => {
  const feiten = { nettoBetaaldInCent: 1_000n, laatstBetaaldOp: new Date('2026-03-01T10:00:00Z'), bonnenInCent: 0n };

  it('is late one moment after thirty days, and complete only when the receipts cover the payment', () => {
    expect(verantwoord({ ...feiten, nu: new Date('2026-03-31T10:00:00Z') })).toMatchObject({ stand: 'open', ontbreektInCent: 1_000n });
    expect(verantwoord({ ...feiten, nu: new Date('2026-03-31T10:00:01Z') })).toMatchObject({ stand: 'te_laat' });
    expect(verantwoord({ ...feiten, bonnenInCent: 999n, nu: new Date('2026-04-30') })).toMatchObject({ stand: 'te_laat', ontbreektInCent: 1n });
    expect(verantwoord({ ...feiten, bonnenInCent: 1_000n, nu: new Date('2026-04-30') })).toMatchObject({ stand: 'compleet', ontbreektInCent: 0n });
  });

  it('asks nothing when nothing was paid, or all came back', () => {
    expect(verantwoord({ ...feiten, nettoBetaaldInCent: 0n, nu: new Date() }).stand).toBe('niet_nodig');
    expect(verantwoord({ ...feiten, laatstBetaaldOp: null, nu: new Date() }).stand).toBe('niet_nodig');
  });
});

describe('an advance', () => {
  it('stays with the fonds for what the scheme does not cover, once the scheme decided', () => {
    const van = (stand: 'wacht' | 'terug_te_vragen' | 'terug' | 'afgewezen', verwachtInCent: bigint, terugInCent = 0n) => komtNietTerug({ stand, betaaldInCent: 119_950n, verwachtInCent, terugInCent });
    expect([van('wacht', 0n), van('terug_te_vragen', 70_000n), van('terug', 70_000n, 70_000n), van('afgewezen', 0n), van('terug', 70_000n, 119_950n)]).toEqual([0n, 49_950n, 49_950n, 119_950n, 0n]);
  });
});
