import type { Taal } from '../taal/index.js';

const schrijver = (gebied: string) => new Intl.DateTimeFormat(gebied, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const DAG: Readonly<Record<Taal, Intl.DateTimeFormat>> = { nl: schrijver('nl-NL'), en: schrijver('en-GB') };

/** A day as people read it: 2026-12-04 is 4 december 2026, and 4 December 2026 in English. */
export function schrijfDag(dag: string, taal: Taal = 'nl'): string {
  return DAG[taal].format(new Date(`${dag}T00:00:00Z`));
}
