import { plusDagen } from '../platform/kalender/werkdagen.js';

const NEDERLAND = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The ISO date so many days from today in the Netherlands. */
export function overDagen(dagen: number): string {
  return plusDagen(NEDERLAND.format(new Date()), dagen);
}
