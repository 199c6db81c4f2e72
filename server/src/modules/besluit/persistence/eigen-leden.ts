import type { Tx } from '../../../platform/database/transaction.js';

/** Every lid in this regio of the human who acts, the acting one among them. */
export async function eigenLeden(tx: Tx): Promise<string[]> {
  const [rij] = await tx.sql<{ leden: string[] }>('select leden_van_mens($1) as leden', [tx.lidId]);
  return rij?.leden ?? [];
}
