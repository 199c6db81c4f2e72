import type { Tx } from '../../../platform/database/transaction.js';

/** Whether a lid holds or approves for this fonds up to this amount, as the ledger itself judges it. */
export async function magGoedkeuren(tx: Tx, fondsId: string, lidId: string, bedragInCent: bigint): Promise<boolean> {
  const [rij] = await tx.sql<{ mag: boolean }>('select fonds_mag_goedkeuren($1, $2, $3) as mag', [fondsId, lidId, bedragInCent]);
  return rij?.mag ?? false;
}
