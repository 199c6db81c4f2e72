const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** A day as people read it: 2026-12-04 is 4 december 2026. */
export function schrijfDag(dag: string): string {
  return DAG.format(new Date(`${dag}T00:00:00Z`));
}
