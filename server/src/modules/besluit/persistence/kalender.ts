import type { Tx } from '../../../platform/database/transaction.js';

export { vandaag } from '../../../platform/kalender/termijn.js';

/** One act at a time on the besluiten of a casus, so that two chairs never decide on what the other just changed. */
export async function vergrendel(tx: Tx, casusId: string): Promise<void> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('besluit:' || $1, 0))", [casusId]);
}

/** One act at a time on what mandates allow in a regio, so that a maximum per period and a withdrawal count at the moment of deciding. */
export async function vergrendelMandaten(tx: Tx): Promise<void> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('mandaten:' || $1, 0))", [tx.regioId]);
}
