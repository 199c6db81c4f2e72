import type { Tx } from '../database/transaction.js';
import { plusWeken, plusWerkdagen } from './werkdagen.js';

/** How long somebody has: working days, hours when it is urgent, or the weeks of a law. */
export type Termijnduur = { readonly werkdagen: number } | { readonly uren: number } | { readonly weken: number };

/** A term as it was fixed when it started. */
export interface Termijn {
  /** ISO date in the Netherlands of the last day that counts. */
  readonly laatsteDag: string;
  /** The moment it is over: the end of the last day in the Netherlands, or so many hours on. */
  readonly verstrijktOp: Date;
}

/** Today in the Netherlands in SQL: `current_date` is the day of the session, which runs in UTC. */
export const VANDAAG_SQL = "(now() at time zone 'Europe/Amsterdam')::date";

/** Today in the Netherlands by the clock of the database, as ISO date. */
export async function vandaag(tx: Tx): Promise<string> {
  const [rij] = await tx.sql<{ dag: string }>(`select ${VANDAAG_SQL}::text as dag`);
  return rij?.dag ?? '';
}

/** A term that starts now, by the clock of the database: what is late is the same on every node. */
export async function termijnVanafNu(tx: Tx, duur: Termijnduur): Promise<Termijn> {
  if ('uren' in duur) return overUren(tx, duur.uren);
  const dag = await vandaag(tx);
  return eindeVan(tx, 'weken' in duur ? plusWeken(dag, duur.weken) : plusWerkdagen(dag, duur.werkdagen));
}

/** Whether the moment has passed by the clock of the database; not by that of this node, and not by when the transaction began. */
export async function isVerstreken(tx: Tx, verstrijktOp: Date): Promise<boolean> {
  const [rij] = await tx.sql<{ verstreken: boolean }>('select clock_timestamp() >= $1::timestamptz as verstreken', [verstrijktOp]);
  return rij?.verstreken ?? false;
}

async function overUren(tx: Tx, uren: number): Promise<Termijn> {
  const [rij] = await tx.sql<Termijn>(
    `select e as "verstrijktOp", (e at time zone 'Europe/Amsterdam')::date::text as "laatsteDag"
     from (select now() + make_interval(hours => $1) as e) t`,
    [uren],
  );
  return rij!;
}

async function eindeVan(tx: Tx, laatsteDag: string): Promise<Termijn> {
  const [rij] = await tx.sql<{ verstrijktOp: Date }>(`select ($1::date + 1)::timestamp at time zone 'Europe/Amsterdam' as "verstrijktOp"`, [laatsteDag]);
  return { laatsteDag, verstrijktOp: rij!.verstrijktOp };
}
