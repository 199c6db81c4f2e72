import { describe, expect, it } from '@jest/globals';
import { aflossing, verwachtTerug } from './aflossing';

const termijn = (stand: string, betaaldInCent: string) => ({ bedragInCent: '100', betaaldInCent, stand });
const plan = [termijn('betaald', '100'), termijn('te_laat', '30'), termijn('open', '0')];

describe('aflossing', () => {
  it('adds up to the cent: what was agreed, what is left, and what of that is late', () => {
    expect(aflossing(plan)).toEqual({ totaal: 300n, open: 170n, teLaat: 70n });
    expect(aflossing([])).toEqual({ totaal: 0n, open: 0n, teLaat: 0n });
  });
});

describe('verwachtTerug', () => {
  it('is what the scheme owes, or the rest of the next term, and nothing when nothing is expected', () => {
    expect(verwachtTerug({ voorschot: { openInCent: '500' }, termijnen: [] })).toBe('500');
    expect(verwachtTerug({ voorschot: null, termijnen: plan })).toBe('70');
    expect(verwachtTerug({ voorschot: { openInCent: '0' }, termijnen: [termijn('betaald', '100')] })).toBeNull();
  });
});
