import type { Tx } from '../../../platform/database/transaction.js';

/** Today in the Netherlands by the clock of the database, as ISO date. */
export async function vandaag(tx: Tx): Promise<string> {
  const [rij] = await tx.sql<{ dag: string }>("select (now() at time zone 'Europe/Amsterdam')::date::text as dag");
  return rij?.dag ?? '';
}

/** One act at a time on the besluiten of a casus, so that two chairs never decide on what the other just changed. */
export async function vergrendel(tx: Tx, casusId: string): Promise<void> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('besluit:' || $1, 0))", [casusId]);
}
