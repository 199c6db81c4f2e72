import { feestdagen } from './feestdagen.js';

const DAG_IN_MS = 86_400_000;

/** Whether offices are open: no weekend and no algemeen erkende feestdag (art. 3 Algemene termijnenwet). @param dag ISO date */
export function isWerkdag(dag: string): boolean {
  const weekdag = new Date(`${dag}T00:00:00Z`).getUTCDay();
  return weekdag !== 0 && weekdag !== 6 && !feestdagen(Number(dag.slice(0, 4))).has(dag);
}

/** The ISO date so many calendar days later. */
export function plusDagen(dag: string, aantal: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + aantal * DAG_IN_MS).toISOString().slice(0, 10);
}

/** This day, or the first working day after it (art. 1 Algemene termijnenwet). */
export function eersteWerkdag(dag: string): string {
  return isWerkdag(dag) ? dag : eersteWerkdag(plusDagen(dag, 1));
}

/**
 * The last day of a term in working days; the day it starts does not count.
 * @param vanaf ISO date of the day that starts the term
 * @param aantal whole working days, zero or more
 */
export function plusWerkdagen(vanaf: string, aantal: number): string {
  let dag = vanaf;
  for (let geteld = 0; geteld < aantal; ) {
    dag = plusDagen(dag, 1);
    if (isWerkdag(dag)) geteld += 1;
  }
  return dag;
}

/** The last day of a term in weeks, such as the six weeks of bezwaar (art. 6:7 Awb): never on a day that offices are closed. */
export function plusWeken(vanaf: string, weken: number): string {
  return eersteWerkdag(plusDagen(vanaf, 7 * weken));
}

/** Working days from one day to the other, the first not counted; zero when the other is not later. */
export function werkdagenTussen(van: string, tot: string): number {
  let aantal = 0;
  for (let dag = plusDagen(van, 1); dag <= tot; dag = plusDagen(dag, 1)) if (isWerkdag(dag)) aantal += 1;
  return aantal;
}
