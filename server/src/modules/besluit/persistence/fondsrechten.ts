import type { Tx } from '../../../platform/database/transaction.js';
import type { Geld, Voorstel } from '../domain/voorstel.js';

/** Whether a lid may agree to this amount and kind for this casus, as the ledger itself judges it; never the human who asked for it. */
export async function magGoedkeuren(tx: Tx, { casusId, ingebrachtDoor }: Pick<Voorstel, 'casusId' | 'ingebrachtDoor'>, geld: Geld, lidId: string): Promise<boolean> {
  const { fondsId, bedragInCent, uitgaveSoort } = geld;
  const [rij] = await tx.sql<{ mag: boolean }>('select fonds_keurt_niet($1, $2, $3, $4, $5) is null and not is_zelfde_mens($3, $6) as mag', [
    fondsId, casusId, lidId, bedragInCent, uitgaveSoort, ingebrachtDoor,
  ]);
  return rij?.mag ?? false;
}
