const TIJDZONE = 'Europe/Amsterdam';

/** The moment (ISO, UTC) of a day (yyyy-mm-dd) and time (hh:mm) in the Netherlands, also around the change of the clock. */
export function momentVan(dag: string, tijd: string): string {
  const alsUtc = Date.parse(`${dag}T${tijd.padStart(5, '0')}:00Z`);
  const eerste = alsUtc - verschuiving(alsUtc);
  return new Date(alsUtc - verschuiving(eerste)).toISOString();
}

// How many milliseconds the clock in the Netherlands is ahead of UTC at that moment.
function verschuiving(moment: number): number {
  const delen = new Intl.DateTimeFormat('en-GB', {
    timeZone: TIJDZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const deel = (soort: string) => Number(delen.find(({ type }) => type === soort)?.value);
  return Date.UTC(deel('year'), deel('month') - 1, deel('day'), deel('hour'), deel('minute')) - moment;
}
