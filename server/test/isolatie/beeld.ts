import { nieuwId } from '@doorbraaktafel/shared/ids';
import type pg from 'pg';

/** One person at one door of the database. */
export interface Kijker {
  readonly naam: string;
  readonly rol: 'dt_app' | 'dt_lezer';
  readonly regioId: string;
  readonly lidId: string;
}

/** What one person gets from one table: what can be read, and how far each way of writing comes. */
export type Beeld = Readonly<Record<string, string>>;

/**
 * Tries every way into a table as one person, and undoes each try.
 * Writing is tried with copies of rows that stand there, and on all rows at once:
 * an update or delete that reads no column is held by its own policy alone.
 */
const PROBEER = `
  create function pg_temp.probeer(p_rol text, p_regio uuid, p_lid uuid, p_sql text) returns text language plpgsql as $$
  declare v_aantal bigint; v_tekst text;
  begin
    begin
      perform set_config('app.regio', p_regio::text, true), set_config('app.lid', p_lid::text, true);
      execute 'set local role ' || quote_ident(p_rol);
      if p_sql like 'select %' then execute p_sql into v_tekst;
      else execute p_sql; get diagnostics v_aantal = row_count; v_tekst := v_aantal || ' rijen';
      end if;
      raise exception using errcode = 'IS000', message = coalesce(v_tekst, 'leeg');
    exception
      when sqlstate 'IS000' then return sqlerrm;
      when insufficient_privilege then return case when sqlerrm like '%row-level security%' then 'slot' else 'geen recht' end;
      when others then return sqlstate;
    end;
  end $$`;

/**
 * Makes a connection ready to try as somebody else. Triggers and foreign keys are off,
 * so that nothing but rights and policies can stand in the way of a try.
 */
export async function maakKlaar(client: pg.Client): Promise<void> {
  await client.query("set session_replication_role = 'replica'");
  await client.query(PROBEER);
}

/** The tries on a table, by name; `kopie` inserts the first row that stands there of each regio. */
export interface Pogingen {
  readonly tabel: string;
  readonly sql: Readonly<Record<string, string>>;
}

/** Composes the tries on one table from what stands in it; `regios` are the three tenants, the first one's people do the trying. */
export async function pogingenOp(client: pg.Client, tabel: string, regios: readonly string[]): Promise<Pogingen> {
  const sql: Record<string, string> = { lees: `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '-') from ${tabel} t`, verwijder: `delete from ${tabel}` };
  const wijzigingen = await wijzigingenVan(client, tabel);
  for (const wijziging of wijzigingen) sql[`wijzig ${wijziging.split(' ')[0]}`] = `update ${tabel} set ${wijziging}`;
  for (const [nummer, regioId] of regios.entries()) {
    const verhuis = `update ${tabel} set regio_id = ${client.escapeLiteral(regioId)}`;
    sql[`verhuis ${nummer}`] = verhuis;
    const { rows } = await client.query<{ inhoud: string; plek: string }>(
      `select to_jsonb(t)::text as inhoud, ctid::text as plek from ${tabel} t where regio_id = $1 order by t::text limit $2`,
      [regioId, RIJEN],
    );
    for (const [rij, { inhoud, plek }] of rows.entries()) {
      sql[`kopie ${nummer}.${rij}`] = `insert into ${tabel} select * from jsonb_populate_record(null::${tabel}, ${client.escapeLiteral(inhoud)})`;
      if (nummer > 0) continue;
      for (const wijziging of [`regio_id = ${client.escapeLiteral(regioId)}`, ...wijzigingen]) {
        sql[`raak ${rij} ${wijziging.split(' ')[0]}`] = `update ${tabel} set ${wijziging} where ctid = '${plek}'`;
      }
    }
  }
  return { tabel, sql };
}

/** What everybody gets from one table. */
export async function beeldVan(client: pg.Client, { sql }: Pogingen, kijkers: readonly Kijker[]): Promise<Beeld> {
  const { rows } = await client.query<{ kijker: string; poging: string; uitkomst: string }>(
    `select k.naam as kijker, p.naam as poging, pg_temp.probeer(k.rol, k.regio, k.lid, p.sql) as uitkomst
     from jsonb_to_recordset($1::jsonb) as k(naam text, rol text, regio uuid, lid uuid),
       jsonb_to_recordset($2::jsonb) as p(naam text, sql text)`,
    [
      JSON.stringify(kijkers.map(({ naam, rol, regioId, lidId }) => ({ naam, rol, regio: regioId, lid: lidId }))),
      JSON.stringify(Object.entries(sql).map(([naam, tekst]) => ({ naam, sql: tekst }))),
    ],
  );
  return Object.fromEntries(rows.map(({ kijker, poging, uitkomst }) => [`${kijker} ${poging}`, uitkomst]));
}

const RIJEN = 4;

// Every column that a policy looks at and the app may write, and one other. A value written out reads no column itself.
async function wijzigingenVan(client: pg.Client, tabel: string): Promise<string[]> {
  const { rows } = await client.query<{ kolom: string; soort: string; bewaakt: boolean }>(
    `select a.attname as kolom, format_type(a.atttypid, a.atttypmod) as soort, exists (
       select 1 from pg_policies p where p.tablename = $1 and coalesce(p.with_check, '') ~ ('\\m' || a.attname || '\\M')) as bewaakt
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname <> 'regio_id'
       and has_column_privilege('dt_app', a.attrelid, a.attnum, 'update')
     order by a.attnum`,
    [tabel],
  );
  const [los] = rows.filter(({ bewaakt }) => !bewaakt);
  const gekozen = [...rows.filter(({ bewaakt }) => bewaakt), ...(los ? [los] : [])];
  return Promise.all(gekozen.map(async ({ kolom, soort, bewaakt }) => `${kolom} = ${bewaakt && soort === 'uuid' ? `'${nieuwId()}'::uuid` : await waardeVan(client, tabel, kolom, soort)}`));
}

async function waardeVan(client: pg.Client, tabel: string, kolom: string, soort: string): Promise<string> {
  const { rows } = await client.query<{ waarde: string | null }>(`select ${kolom}::text as waarde from ${tabel} order by 1 nulls last limit 1`);
  const waarde = rows[0]?.waarde;
  return waarde === null || waarde === undefined ? 'null' : `${client.escapeLiteral(waarde)}::${soort}`;
}
