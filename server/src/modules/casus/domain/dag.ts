/** A calendar day, `2026-03-31`; such texts sort as days do. */
export type Dag = string;

const DAG_IN_MS = 86_400_000;

const NEDERLAND = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands of a moment. */
export function dagVan(moment: Date): Dag {
  return NEDERLAND.format(moment);
}

/** Whole days from one day to another; negative when `tot` comes first. */
export function dagenTussen(van: Dag, tot: Dag): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / DAG_IN_MS);
}

export function plusDagen(dag: Dag, aantal: number): Dag {
  return new Date(Date.parse(dag) + aantal * DAG_IN_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or the last day of that month when it is shorter. */
export function plusMaanden(dag: Dag, aantal: number): Dag {
  const jaar = Number(dag.slice(0, 4));
  const maand = Number(dag.slice(5, 7)) + aantal;
  const dagenInMaand = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  const dagVanMaand = Math.min(Number(dag.slice(8, 10)), dagenInMaand);
  return new Date(Date.UTC(jaar, maand - 1, dagVanMaand)).toISOString().slice(0, 10);
}

/** Working days are Monday to Friday; public holidays count as working days. */
export function plusWerkdagen(dag: Dag, aantal: number): Dag {
  let over = aantal;
  let uitkomst = dag;
  while (over > 0) {
    uitkomst = plusDagen(uitkomst, 1);
    if (![0, 6].includes(new Date(uitkomst).getUTCDay())) over -= 1;
  }
  return uitkomst;
}
