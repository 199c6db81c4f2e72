import { Injectable } from '@nestjs/common';
import { WerkerDatabase } from '../../../platform/database/werker.js';

/** Rows of one statement with positional parameters, inside a transaction. */
export type Sql = <T>(tekst: string, waarden?: readonly unknown[]) => Promise<T[]>;

const SLOT = 4300_007;
const VERSTE_TRANSACTIE = String(2n ** 64n - 1n);

/** The sequencer's door to the database: one step at a time per regio, also over several nodes. */
@Injectable()
export class Logboek {
  constructor(private readonly database: WerkerDatabase) {}

  /** Runs a step in a transaction of its own; answers `bezet` when another node works on this regio. */
  alleen<T>(regioId: string, stap: (sql: Sql) => Promise<T>): Promise<T | 'bezet'> {
    return this.database.transaction(async (client) => {
      const sql: Sql = async <R>(tekst: string, waarden: readonly unknown[] = []) =>
        (await client.query(tekst, [...waarden])).rows as R[];
      const [slot] = await sql<{ mijn: boolean }>('select pg_try_advisory_xact_lock($1, hashtext($2)) as mijn', [SLOT, regioId]);
      return slot?.mijn ? stap(sql) : 'bezet';
    });
  }

  /** The regio's with events of transactions from `vanaf` on that are surely over, and where to look from next time. */
  async regiosMetNieuws(vanaf = VERSTE_TRANSACTIE): Promise<{ regios: string[]; grens: string }> {
    const [stand] = await this.database.sql<{ regios: string[]; grens: string }>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as grens,
         array(select distinct regio_id::text from gebeurtenis
           where xid >= $1::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot())) as regios`,
      [vanaf],
    );
    return stand ?? { regios: [], grens: vanaf };
  }

  async regios(): Promise<string[]> {
    const rijen = await this.database.sql<{ regio_id: string }>('select regio_id from regio order by regio_id');
    return rijen.map((rij) => rij.regio_id);
  }
}
