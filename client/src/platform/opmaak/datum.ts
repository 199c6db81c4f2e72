import type { Taal } from '../i18n';

const TIJDZONE = 'Europe/Amsterdam';
const DAG_IN_MS = 24 * 3600 * 1000;

function opmaker(taal: Taal, keuzes: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl-NL', { timeZone: TIJDZONE, ...keuzes });
}

function alsDatum(moment: Date | string): Date {
  return typeof moment === 'string' ? new Date(moment) : moment;
}

/** "18 november 2026", in the Netherlands; takes a Date or an ISO text. */
export function datumLang(moment: Date | string, taal: Taal = 'nl'): string {
  return opmaker(taal, { day: 'numeric', month: 'long', year: 'numeric' }).format(alsDatum(moment));
}

/** "18 nov", for chips and lists where the year is clear. */
export function datumKort(moment: Date | string, taal: Taal = 'nl'): string {
  return opmaker(taal, { day: 'numeric', month: 'short' }).format(alsDatum(moment)).replace('.', '');
}

/** "woensdag 18 november", for the title of a day. */
export function dagLang(moment: Date | string, taal: Taal = 'nl'): string {
  return opmaker(taal, { weekday: 'long', day: 'numeric', month: 'long' }).format(alsDatum(moment));
}

/** "14:22", the time in the Netherlands. */
export function tijd(moment: Date | string, taal: Taal = 'nl'): string {
  return opmaker(taal, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(alsDatum(moment));
}

/** "18 november 2026 om 14:22". */
export function datumTijd(moment: Date | string, taal: Taal = 'nl'): string {
  return `${datumLang(moment, taal)} ${taal === 'en' ? 'at' : 'om'} ${tijd(moment, taal)}`;
}

/** The calendar day in the Netherlands as yyyy-mm-dd, the form of a date field. */
export function isoDag(moment: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIJDZONE }).format(alsDatum(moment));
}

/** Whole calendar days from one moment to another, counted in the Netherlands; negative when it lies before. */
export function dagenTussen(van: Date | string, tot: Date | string): number {
  return Math.round((Date.parse(isoDag(tot)) - Date.parse(isoDag(van))) / DAG_IN_MS);
}

/** "vandaag", "gisteren", "over 3 dagen", "12 dagen geleden". */
export function dagenGeleden(moment: Date | string, nu: Date | string, taal: Taal = 'nl'): string {
  const woorden = new Intl.RelativeTimeFormat(taal, { numeric: 'auto' });
  return woorden.format(dagenTussen(nu, moment), 'day');
}

/** "12 dagen", "1 dag": how long something lasts. */
export function aantalDagen(dagen: number, taal: Taal = 'nl'): string {
  return new Intl.NumberFormat(taal, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(dagen);
}
