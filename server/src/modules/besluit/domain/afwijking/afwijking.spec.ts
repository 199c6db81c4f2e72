import { WAARDEN } from '@doorbraaktafel/shared/vocabulary';
import { toetsAfwijking, type Afwijking } from './afwijking.js';
import type { Precedent } from './precedent.js';

const VANDAAG = '2026-11-28';
const goed = { score: 4, tekst: 'Past bij het doel.', antwoord: null };
const HEEL: Afwijking = {
  motivering: 'De regel raakt hier niemand.', legitimiteit: goed, betrokkenheid: goed, rendement: goed, voorwaarden: 'geen',
  eindigtOp: null, herzienVoor: '2027-02-01', oordelen: [],
};
const EERDER = [{ id: 'p', nummer: 7 } as Precedent];

const weigert = (anders: Partial<Afwijking>, code: string, veld: string, eerdere: Precedent[] = []) =>
  expect(() => toetsAfwijking({ ...HEEL, ...anders }, eerdere, VANDAAG)).toThrow(expect.objectContaining({ code, veld }));

describe('a deviation', () => {
  it('stands when nothing is missing', () => {
    expect(() => toetsAfwijking(HEEL, [], VANDAAG)).not.toThrow();
    expect(() => toetsAfwijking({ ...HEEL, herzienVoor: null, eindigtOp: '2027-01-01' }, [], VANDAAG)).not.toThrow();
  });

  it('is refused without ground, conditions, or an end or review date', () => {
    weigert({ motivering: '.' }, 'AfwijkingOnvolledig', 'motivering');
    weigert({ voorwaarden: '-' }, 'AfwijkingOnvolledig', 'voorwaarden');
    weigert({ herzienVoor: null }, 'AfwijkingOnvolledig', 'herzienVoor');
    weigert({ herzienVoor: VANDAAG }, 'DatumInVerleden', 'herzienVoor');
    weigert({ eindigtOp: '2026-01-01' }, 'DatumInVerleden', 'eindigtOp');
  });

  it.each(WAARDEN)('wants a score with its reason for %s, and an answer below three', (waarde) => {
    weigert({ [waarde]: { ...goed, score: 0 } }, 'AfwijkingOnvolledig', `${waarde}.score`);
    weigert({ [waarde]: { ...goed, score: 6 } }, 'AfwijkingOnvolledig', `${waarde}.score`);
    weigert({ [waarde]: { ...goed, tekst: '.' } }, 'AfwijkingOnvolledig', `${waarde}.tekst`);
    weigert({ [waarde]: { ...goed, score: 2 } }, 'AfwijkingOnvolledig', `${waarde}.antwoord`);
    expect(() => toetsAfwijking({ ...HEEL, [waarde]: { ...goed, score: 2, antwoord: 'Wij bellen elke week.' } }, [], VANDAAG)).not.toThrow();
  });

  it('answers every earlier besluit on the same rule: same, or different because', () => {
    weigert({}, 'PrecedentOnbeantwoord', 'oordelen', EERDER);
    weigert({ oordelen: [{ precedentId: 'p', oordeel: 'anders', reden: '.' }] }, 'PrecedentOnbeantwoord', 'oordelen', EERDER);
    expect(() => toetsAfwijking({ ...HEEL, oordelen: [{ precedentId: 'p', oordeel: 'gelijk', reden: null }] }, EERDER, VANDAAG)).not.toThrow();
  });
});
