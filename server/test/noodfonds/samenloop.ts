import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

const tel = (antwoorden: readonly string[]) => Object.fromEntries([...new Set(antwoorden)].sort().map((a) => [a, antwoorden.filter((b) => a === b).length]));

/** Lets all acts queue before the fondsen and then go at the same moment, so that a race is no matter of luck. */
export async function tegelijk(wereld: Wereld, fondsId: string | readonly string[], acts: readonly (() => Promise<unknown>)[]): Promise<Record<string, number>> {
  const wachter = await wereld.database.pool('postgres').connect();
  try {
    await wachter.query('begin');
    await wachter.query("select 1 from rekening where fonds_id = any($1) and soort = 'saldo' for update", [[fondsId].flat()]);
    let klaar = 0;
    const antwoorden = acts.map((act) => uitkomst(act()).finally(() => (klaar += 1)));
    await wachtOpRij(wereld, () => acts.length - klaar);
    await wachter.query('commit');
    return tel(await Promise.all(antwoorden));
  } finally {
    wachter.release();
  }
}

/** The same act so many times. */
export const keer = (aantal: number, act: (nummer: number) => Promise<unknown>) => Array.from({ length: aantal }, (_, nummer) => () => act(nummer));

/** A reserved expense of a new fonds. */
export async function uitgaveVan(wereld: Wereld, regio: Regio, bedragInCent = 500n, goed = true) {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 5_000n, drempelInCent: 1_000n });
  const besluit = await wereld.besluit(regio, fondsId, bedragInCent);
  const uitgaveId = await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent, goedgekeurdDoor: goed ? regio.beheerder : null });
  return { fondsId, uitgaveId, ...besluit };
}

/** Until so many sessions wait for a lock. */
export async function wachtOpRij(wereld: Wereld, aantal: () => number): Promise<void> {
  for (;;) {
    const [rij] = await wereld.database.alsBeheer<{ n: number }>(
      'select count(*)::int as n from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0');
    if (rij && rij.n >= aantal()) return;
  }
}

/** Holds the lock of a fonds; answers how to let go. */
export async function houdVast(wereld: Wereld, fondsId: string): Promise<() => Promise<void>> {
  const client = await wereld.database.pool('postgres').connect();
  await client.query('begin');
  await client.query("select 1 from rekening where fonds_id = $1 and soort = 'saldo' for update", [fondsId]);
  return async () => {
    await client.query('commit');
    client.release();
  };
}
