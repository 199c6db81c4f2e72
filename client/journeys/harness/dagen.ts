const DAG_MS = 86_400_000;

/** A day from now as people type it: ddmmjjjj. */
export function overDagen(dagen: number): string {
  const [jaar, maand, dag] = new Date(Date.now() + dagen * DAG_MS).toISOString().slice(0, 10).split('-');
  return `${dag}${maand}${jaar}`;
}
