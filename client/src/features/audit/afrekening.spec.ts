import { describe, expect, it } from '@jest/globals';
import { rekenAf } from './afrekening';

const BESLUIT = { id: 'b', bedragInCent: '128000' };
const boeking = (soort: string, bedragInCent: string, besluitId = 'b') => ({ soort, bedragInCent, besluitId });

describe('rekenAf', () => {
  it('closes when reserved is paid, given back and left together', () => {
    const boekingen = [boeking('reservering', '128000'), boeking('betaling', '100000'), boeking('vrijval', '8000')];
    expect(rekenAf(BESLUIT, boekingen, '20000')).toEqual({ besloten: 128000n, gereserveerd: 128000n, betaald: 100000n, terug: 8000n, open: 20000n, sluit: true });
  });

  it('takes a correction off what was paid', () => {
    const boekingen = [boeking('reservering', '5000'), boeking('betaling', '5000'), boeking('correctie', '5000')];
    expect(rekenAf(BESLUIT, boekingen, '0')).toMatchObject({ betaald: 0n, terug: 5000n, open: 0n, sluit: true });
  });

  it.each([
    ['more is reserved than the besluit allows', [boeking('reservering', '128001')], '128001'],
    ['an entry names another besluit', [boeking('reservering', '100', 'ander')], '100'],
    ['more is paid than reserved', [boeking('reservering', '100'), boeking('betaling', '101')], '0'],
    ['the server says that something else is left', [boeking('reservering', '100')], '99'],
  ])('does not close when %s', (_, boekingen, rest) => {
    expect(rekenAf(BESLUIT, boekingen, rest).sluit).toBe(false);
  });
});
