import type { Tx } from '../../../platform/database/transaction.js';
import type { Geld } from '../domain/voorstel.js';

/** Whether a lid may agree to this amount and kind for this casus, as the ledger itself judges it. */
export async function magGoedkeuren(tx: Tx, casusId: string, geld: Geld, lidId: string): Promise<boolean> {
  const { fondsId, bedragInCent, uitgaveSoort } = geld;
  const [rij] = await tx.sql<{ waarom: string | null }>('select fonds_keurt_niet($1, $2, $3, $4, $5) as waarom', [fondsId, casusId, lidId, bedragInCent, uitgaveSoort]);
  return rij?.waarom === null;
}
