import Holidays from 'date-holidays';

/** Names in the library of the days art. 3 Algemene termijnenwet lists, with Goede Vrijdag (lid 2) and 5 May in every year. */
const ERKEND: ReadonlySet<string> = new Set([
  'Nieuwjaar', 'Goede Vrijdag', 'Tweede paasdag', 'Koningsdag', 'Bevrijdingsdag', 'Hemelvaartsdag', 'Tweede pinksterdag', 'Kerstmis', 'Tweede kerstdag',
]);

const nederland = new Holidays('NL', { languages: 'nl', timezone: 'Europe/Amsterdam' });
const perJaar = new Map<number, ReadonlySet<string>>();

/** The algemeen erkende feestdagen of a year as ISO dates; Sundays among them are no working day anyway. */
export function feestdagen(jaar: number): ReadonlySet<string> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const dagen = new Set(nederland.getHolidays(jaar).filter(({ name }) => ERKEND.has(name)).map(({ date }) => date.slice(0, 10)));
  perJaar.set(jaar, dagen);
  return dagen;
}
