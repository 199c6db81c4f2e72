import type { PoolClient } from 'pg';
import type { Grens } from './catalogus.js';

/** A row as PostgreSQL writes it. */
export type Rij = Readonly<Record<string, unknown>>;

export interface Poging {
  readonly tabel: string;
  readonly rij: Rij;
  readonly anders: Rij;
  /** The row takes the place of the one it was made from, instead of standing beside it. */
  readonly vervangt: boolean;
  /** Constraints that are taken out first. */
  readonly zonder: readonly Pick<Grens, 'tabel' | 'naam' | 'isIndex'>[];
}

/** Tries a row and leaves nothing behind. @returns the name of the constraint that kept it out, undefined when it came in */
export async function probeer(client: PoolClient, { tabel, rij, anders, vervangt, zonder }: Poging): Promise<string | undefined> {
  await client.query('savepoint poging');
  try {
    // Triggers of the product are tried apart; those of foreign keys stay on.
    await client.query(`alter table ${tabel} disable trigger user`);
    for (const { tabel: van, naam, isIndex } of zonder) await client.query(isIndex ? `drop index ${naam}` : `alter table ${van} drop constraint ${naam} cascade`);
    if (vervangt) await haalWeg(client, tabel, rij);
    await client.query(`insert into ${tabel} select * from jsonb_populate_record(null::${tabel}, $1)`, [JSON.stringify({ ...rij, ...anders })]);
    return undefined;
  } catch (fout) {
    const { constraint, message } = fout as { constraint?: string; message: string };
    return constraint ?? message;
  } finally {
    await client.query('rollback to savepoint poging');
  }
}

/** Takes a row away without asking who points at it; what is tried is the row that comes. */
async function haalWeg(client: PoolClient, tabel: string, rij: Rij): Promise<void> {
  await client.query("set local session_replication_role = 'replica'");
  const { rowCount } = await client.query(`delete from ${tabel} t where to_jsonb(t) = $1`, [JSON.stringify(rij)]);
  await client.query("set local session_replication_role = 'origin'");
  if (rowCount !== 1) throw new Error(`de rij van ${tabel} is er niet meer`);
}

export async function leesRijen(client: PoolClient, tabel: string, hoogstens: number): Promise<Rij[]> {
  const { rows } = await client.query<{ rij: Rij }>(`select to_jsonb(t) as rij from ${tabel} t limit ${hoogstens}`);
  return rows.map(({ rij }) => rij);
}
