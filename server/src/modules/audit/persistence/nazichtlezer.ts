import type { Blad } from '../domain/blad.js';
import type { Logregel } from '../domain/nazicht.js';
import { GEBEURTENISKOLOMMEN, type GebeurtenisRij, inhoudVan, naarBlad } from './gebeurtenisrij.js';
import type { Sql } from './logboek.js';

interface Rij extends GebeurtenisRij {
  readonly nummer: string;
  readonly blad: Buffer;
  readonly hash: Buffer;
  readonly gewist: boolean;
}

/** Stored leaves from this number on, each with its event as it stands now. */
export async function logregels(sql: Sql, regioId: string, vanaf: number, meeste: number): Promise<Logregel[]> {
  const rijen = await sql<Rij>(
    `select b.nummer, b.blad, b.hash, ${GEBEURTENISKOLOMMEN},
       case when i.zout is null then exists (select from gebeurtenis w where w.regio_id = b.regio_id
         and w.onderwerp_id = b.gebeurtenis_id and w.actie = 'gebeurtenis.inhoudGewist') else false end as gewist
     from audit_blad b left join gebeurtenis g on g.regio_id = b.regio_id and g.id = b.gebeurtenis_id
       left join gebeurtenis_inhoud i on i.regio_id = b.regio_id and i.gebeurtenis_id = b.gebeurtenis_id
     where b.regio_id = $1 and b.nummer >= $2 order by b.nummer limit $3`,
    [regioId, vanaf, meeste],
  );
  return rijen.map(naarLogregel);
}

function naarLogregel(rij: Rij): Logregel {
  const nummer = Number(rij.nummer);
  const nu = (verplichting: string | null): Blad => naarBlad(rij, nummer, verplichting);
  const inhoud = inhoudVan(rij);
  return { nummer, blad: rij.blad, hash: rij.hash, gewist: rij.gewist, ...(rij.id && { nu }), ...(inhoud && { inhoud }) };
}

/** Whether this lid holds an audit assignment now; without it the log reads as empty. */
export async function houdtToezicht(sql: Sql): Promise<boolean> {
  const [rij] = await sql<{ houdt: boolean }>('select houdt_toezicht() as houdt');
  return rij?.houdt ?? false;
}

const ZONDER_BLAD = 'not exists (select from audit_blad b where b.regio_id = g.regio_id and b.gebeurtenis_id = g.id)';

/** Events that wait for their leaf: those of transactions after the last leaf, for the log follows their order. */
export async function achterstand(sql: Sql, regioId: string): Promise<number> {
  const [rij] = await sql<{ aantal: number }>(
    `select count(*)::int as aantal from gebeurtenis g
     where g.regio_id = $1 and ${ZONDER_BLAD} and g.xid >= coalesce((
       select l.xid from audit_blad b join gebeurtenis l on l.regio_id = b.regio_id and l.id = b.gebeurtenis_id
       where b.regio_id = $1 order by b.nummer desc limit 1), '0'::xid8)`,
    [regioId],
  );
  return rij?.aantal ?? 0;
}

/** Events of more than a minute ago without a leaf, wherever they stand. */
export async function gemisteGebeurtenissen(sql: Sql, regioId: string): Promise<number> {
  const [rij] = await sql<{ aantal: number }>(
    `select count(*)::int as aantal from gebeurtenis g
     where g.regio_id = $1 and ${ZONDER_BLAD} and g.vastgelegd_op < now() - interval '1 minute'`,
    [regioId],
  );
  return rij?.aantal ?? 0;
}

export interface TegelRij {
  readonly niveau: number;
  readonly nummer: number;
}

/** Stored tiles that do not hold the leaf hashes, or the roots of the tiles, that they stand for. */
export function verkeerdeTegels(sql: Sql, regioId: string): Promise<TegelRij[]> {
  return sql<TegelRij>(
    `select t.niveau, t.nummer::int as nummer from audit_tegel t
     where t.regio_id = $1 and t.hashes is distinct from (
       case when t.niveau = 0
         then (select string_agg(b.hash, ''::bytea order by b.nummer) from audit_blad b
               where b.regio_id = t.regio_id and b.nummer >= t.nummer * 256 and b.nummer < (t.nummer + 1) * 256)
         else (select string_agg(o.wortel, ''::bytea order by o.nummer) from audit_tegel o
               where o.regio_id = t.regio_id and o.niveau = t.niveau - 1 and o.nummer >= t.nummer * 256 and o.nummer < (t.nummer + 1) * 256)
       end)
     order by t.niveau, t.nummer limit 20`,
    [regioId],
  );
}
