import type { PoolClient } from 'pg';
import type { Grens } from './catalogus.js';

/** A row as PostgreSQL writes it. */
export type Rij = Readonly<Record<string, unknown>>;

const LEEG_VELD = '23502';

export interface Poging {
  readonly tabel: string;
  readonly rij: Rij;
  readonly anders: Rij;
  /** The row takes the place of the one it was made from, instead of standing beside it. */
  readonly vervangt: boolean;
  /** Constraints that are taken out first. */
  readonly zonder: readonly Grens[];
}

/** Tries a row and leaves nothing behind. @returns the name of the constraint that kept it out, undefined when it came in */
export async function probeer(client: PoolClient, { tabel, rij, anders, vervangt, zonder }: Poging): Promise<string | undefined> {
  await client.query('savepoint poging');
  try {
    // Triggers of the product are tried apart; those of foreign keys stay on.
    await client.query(`alter table ${tabel} disable trigger user`);
    for (const grens of zonder) await client.query(haalUit(grens));
    if (vervangt) await haalWeg(client, tabel, rij);
    await client.query(`insert into ${tabel} select * from jsonb_populate_record(null::${tabel}, $1)`, [JSON.stringify({ ...rij, ...anders })]);
    return undefined;
  } catch (fout) {
    return watHield(fout);
  } finally {
    await client.query('rollback to savepoint poging');
  }
}

/** The statement that takes a rule out. */
export function haalUit({ tabel, naam, soort, kolommen, isIndex }: Grens): string {
  if (isIndex) return `drop index ${naam}`;
  return soort === 'verplicht' ? `alter table ${tabel} alter column ${kolommen[0]} drop not null` : `alter table ${tabel} drop constraint ${naam} cascade`;
}

/** The name, as `leesGrenzen` has it, of what refused a row. */
export function watHield(fout: unknown): string {
  const { code, column, constraint, message } = fout as { code?: string; column?: string; constraint?: string; message: string };
  return code === LEEG_VELD ? `${column} not null` : (constraint ?? message);
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
