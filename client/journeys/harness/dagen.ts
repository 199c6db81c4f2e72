const NEDERLAND = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** A day from today in the Netherlands as people type it: ddmmjjjj. */
export function overDagen(dagen: number): string {
  const [jaar, maand, dag] = NEDERLAND.format(new Date()).split('-').map(Number);
  return new Date(Date.UTC(jaar!, maand! - 1, dag! + dagen)).toISOString().slice(0, 10).split('-').reverse().join('');
}
