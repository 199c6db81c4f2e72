import { bladHash } from '../domain/boom.js';
import { bladBytes } from '../domain/blad.js';
import { GEBEURTENISKOLOMMEN, INHOUD_ERBIJ, type GebeurtenisRij, naarBlad } from './gebeurtenisrij.js';
import type { Sql } from './logboek.js';

/** A place in the order of transactions; every event up to it has its leaf. */
export interface Plaats {
  readonly xid: string;
  readonly id: string;
}

const EERSTE_ID = '00000000-0000-0000-0000-000000000000';

/** The place before the first event of this transaction. */
export const voorTransactie = (xid: string): Plaats => ({ xid, id: EERSTE_ID });

export async function aantalBladen(sql: Sql, regioId: string): Promise<number> {
  const [rij] = await sql<{ aantal: string }>('select coalesce(max(nummer) + 1, 0) as aantal from audit_blad where regio_id = $1', [regioId]);
  return Number(rij?.aantal ?? 0);
}

/** The first transaction that may still be running: whatever came before it is visible now. */
export async function lopendeTransactie(sql: Sql): Promise<string> {
  const [rij] = await sql<{ grens: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as grens');
  if (!rij) throw new Error('De database geeft geen momentopname.');
  return rij.grens;
}

export interface Selectie {
  readonly na: Plaats;
  readonly meeste: number;
  /** Also events that another cluster wrote before this database was moved: their transactions look like the future. */
  readonly ookVerhuisde: boolean;
}

/** Events without a leaf of transactions that are surely over, in the order of those transactions. */
export function nieuweGebeurtenissen(sql: Sql, regioId: string, { na, meeste, ookVerhuisde }: Selectie): Promise<(GebeurtenisRij & { xid: string })[]> {
  const verhuisd = ookVerhuisde ? 'or g.xid >= pg_snapshot_xmax(pg_current_snapshot())' : '';
  return sql(
    `select g.xid::text as xid, ${GEBEURTENISKOLOMMEN} from gebeurtenis g ${INHOUD_ERBIJ}
     where g.regio_id = $1 and (g.xid, g.id) > ($2::xid8, $3::uuid)
       and (g.xid < pg_snapshot_xmin(pg_current_snapshot()) ${verhuisd})
       and not exists (select from audit_blad b where b.regio_id = g.regio_id and b.gebeurtenis_id = g.id)
     order by g.xid, g.id limit $4`,
    [regioId, na.xid, na.id, meeste],
  );
}

/** Appends a leaf per event, numbered on from `vanaf`. */
export async function voegBladenToe(sql: Sql, regioId: string, vanaf: number, rijen: readonly GebeurtenisRij[]): Promise<void> {
  if (rijen.length === 0) return;
  const bladen = rijen.map((rij, i) => bladBytes(naarBlad(rij, vanaf + i)));
  await sql(
    `insert into audit_blad (regio_id, nummer, gebeurtenis_id, blad, hash)
     select $1, $2::bigint + plaats - 1, gebeurtenis_id, blad, hash
     from unnest($3::uuid[], $4::bytea[], $5::bytea[]) with ordinality as r(gebeurtenis_id, blad, hash, plaats)`,
    [regioId, vanaf, rijen.map((rij) => rij.id), bladen, bladen.map(bladHash)],
  );
}
