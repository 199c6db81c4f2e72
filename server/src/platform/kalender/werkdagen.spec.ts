import fc from 'fast-check';
import { feestdagen } from './feestdagen.js';
import { eersteWerkdag, isWerkdag, plusDagen, plusWeken, plusWerkdagen, werkdagenTussen } from './werkdagen.js';

const dag = fc.integer({ min: 0, max: 365 * 12 }).map((over) => plusDagen('2024-01-01', over));

it.each([
  ['Nieuwjaarsdag', '2026-01-01'], ['Goede Vrijdag', '2026-04-03'], ['Tweede paasdag', '2026-04-06'], ['Koningsdag', '2026-04-27'],
  ['Bevrijdingsdag, ook buiten een lustrum', '2026-05-05'], ['Hemelvaartsdag', '2026-05-14'], ['Tweede pinksterdag', '2026-05-25'],
  ['Eerste kerstdag', '2026-12-25'],
  ['Koningsdag op zaterdag, als de 27e een zondag is', '2025-04-26'],
])('counts no working day on %s', (_, feestdag) => {
  expect(feestdagen(Number(feestdag.slice(0, 4)))).toContain(feestdag);
  expect(isWerkdag(feestdag)).toBe(false);
});

it.each(['2026-05-04', '2026-12-05', '2026-12-31', '2025-04-28'])('works on %s, which the law does not call a feestdag', (werkdag) => {
  expect(feestdagen(Number(werkdag.slice(0, 4))).has(werkdag)).toBe(false);
});

it.each([
  ['an ordinary week', '2026-11-23', 5, '2026-11-30'],
  ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
  ['over Christmas and New Year', '2026-12-24', 5, '2027-01-04'],
  ['over Easter with Goede Vrijdag', '2026-04-02', 1, '2026-04-07'],
  ['none', '2026-11-21', 0, '2026-11-21'],
])('ends a term in working days: %s', (_, vanaf, aantal, laatste) => {
  expect(plusWerkdagen(vanaf, aantal)).toBe(laatste);
});

it('moves the end of six weeks off a closed day', () => {
  expect(plusWeken('2026-11-13', 6)).toBe('2026-12-28');
  expect(plusWeken('2026-11-16', 6)).toBe('2026-12-28');
});

it('always ends on a working day, with exactly so many working days between', () => {
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 40 }), (vanaf, aantal) => {
      const laatste = plusWerkdagen(vanaf, aantal);
      expect(isWerkdag(laatste)).toBe(true);
      expect(werkdagenTussen(vanaf, laatste)).toBe(aantal);
      expect(isWerkdag(eersteWerkdag(vanaf))).toBe(true);
    }),
  );
});

it('never gives less time to who starts later', () => {
  fc.assert(fc.property(dag, fc.integer({ min: 0, max: 20 }), (vanaf, aantal) => plusWerkdagen(vanaf, aantal) <= plusWerkdagen(plusDagen(vanaf, 1), aantal)));
});
