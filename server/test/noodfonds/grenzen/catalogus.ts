import type { Proefdatabase } from '../database.js';

/** The tables in which money, its reasons or its proof stand: funds, payments, loans, shared risk, promises. */
export const GELDTABELLEN = [
  'fonds', 'fondsgoedkeurder', 'fondsdrempel', 'fondsplafond', 'begrotingsbesluit', 'rekening', 'uitgave', 'uitgavebegunstigde', 'uitgavegoedkeuring',
  'boeking', 'boekingsketen', 'mislukte_boeking', 'uitgavereden', 'voorliggende_toets', 'uitgavesteekproef', 'lening', 'aflossing', 'betaalwijze',
  'betaalgegevens', 'betaalopdracht', 'betaalregel', 'betaalregelrekening', 'bankafschrift', 'afschriftregel', 'afschrifttekst', 'bon', 'risicodeling', 'risicodelingspartij',
  'risicobewijs', 'risicoclaim', 'toezegging', 'toezeggingsignaal', 'voorschotsignaal', 'zelfcontrole',
] as const;

/** Tables with an amount or a fonds that book nothing themselves, and why. */
export const ELDERS: Readonly<Record<string, string>> = {
  besluit: 'zegt wat mag; het geld staat in uitgave en boeking',
  voorstel: 'vraagt; het geld staat in uitgave en boeking',
  mandaat: 'een maximum van een persoon, geen geld',
  mandaatgebruik: 'telt wat een mandaat droeg, geen geld',
  mandaatverzoek: 'een maximum van een persoon, geen geld',
  kostenraming: 'een schatting naast een voorstel',
  kostenincident: 'zegt wat een woning kostte; er gaat geen geld om',
  geldroute: 'zegt wie een crisisplek betaalt; het geld staat in uitgave en boeking',
};

/** A constraint, unique index or column that must be filled, as the catalogue has it. */
export interface Grens {
  readonly tabel: string;
  readonly naam: string;
  readonly soort: 'check' | 'verwijzing' | 'uniek' | 'verplicht';
  /** False for what stands beside it on a table of another module. */
  readonly telt: boolean;
  readonly kolommen: readonly string[];
  /** The expression of a check; null for the rest. */
  readonly uitdrukking: string | null;
  readonly isIndex: boolean;
  /** Whether only some rows are in the index. */
  readonly deels: boolean;
  /** Foreign keys that point at this key, as `tabel.naam`. */
  readonly gedragen: readonly string[];
}

export interface Kolom {
  readonly tabel: string;
  readonly naam: string;
  readonly type: string;
}

export interface Trigger {
  readonly tabel: string;
  readonly naam: string;
  readonly functie: string;
  readonly moment: string;
}

const BUREN = `select distinct a.attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped and (a.attname in ('fonds_id', 'uitgave_id') or c.relname = any($1))`;

const GRENZEN = `
  select c.relname as tabel, k.conname as naam, case k.contype when 'c' then 'check' when 'f' then 'verwijzing' else 'uniek' end as soort,
    c.relname = any($1) or (k.contype <> 'p' and exists (select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname in ('fonds_id', 'uitgave_id'))) as telt,
    array(select a.attname::text from unnest(k.conkey) with ordinality x(nr, plek) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.nr order by plek) as kolommen,
    pg_get_expr(k.conbin, k.conrelid) as uitdrukking, false as "isIndex", false as deels,
    array(select d.relname || '.' || f.conname from pg_constraint f join pg_class d on d.oid = f.conrelid where f.contype = 'f' and f.conindid = k.conindid and f.oid <> k.oid and k.contype in ('p', 'u')) as gedragen
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.contype in ('c', 'f', 'u', 'p') and c.oid in (${BUREN})
  union all
  select c.relname, i.relname, 'uniek',
    c.relname = any($1) or exists (select 1 from pg_attribute a where a.attrelid = x.indrelid and a.attnum = any(x.indkey) and a.attname in ('fonds_id', 'uitgave_id')),
    array(select distinct a.attname::text from pg_depend d join pg_attribute a on a.attrelid = x.indrelid and a.attnum = d.refobjsubid where d.classid = 'pg_class'::regclass and d.objid = x.indexrelid and d.refobjid = x.indrelid and d.refobjsubid > 0),
    null, true, x.indpred is not null, '{}'
  from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
  where x.indisunique and c.oid in (${BUREN}) and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid)
  union all
  -- What the key itself needs cannot be let go while the key stands.
  select c.relname, a.attname || ' not null', 'verplicht', c.relname = any($1) or a.attname in ('fonds_id', 'uitgave_id'), array[a.attname::text], null, false, false, '{}'
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where a.attnum > 0 and not a.attisdropped and a.attnotnull and c.oid in (${BUREN})
    and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any(k.conkey))
  order by 1, 2`;

/** Every check, foreign key, unique index and filled column that holds money in place, elsewhere too where a row points at a fonds or an uitgave. */
export function leesGrenzen(database: Proefdatabase): Promise<Grens[]> {
  return database.alsBeheer<Grens>(GRENZEN, [[...GELDTABELLEN]]);
}

export function leesKolommen(database: Proefdatabase, tabellen: readonly string[]): Promise<Kolom[]> {
  return database.alsBeheer<Kolom>(
    `select c.relname as tabel, a.attname as naam, format_type(a.atttypid, null) as type from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and a.attnum > 0 and not a.attisdropped`, [tabellen]);
}

export function leesTriggers(database: Proefdatabase): Promise<Trigger[]> {
  return database.alsBeheer<Trigger>(
    `select c.relname as tabel, t.tgname as naam, p.proname as functie,
       case when t.tgtype & 32 > 0 then 'truncate' when t.tgtype & 4 > 0 then 'insert' else 'update' end as moment
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
     where not t.tgisinternal and c.relname = any($1) order by 1, 2`, [[...GELDTABELLEN]]);
}

/** Tables with an amount, a fonds or an uitgave that are on neither list. */
export async function onbekendeGeldtabellen(database: Proefdatabase): Promise<string[]> {
  const rijen = await database.alsBeheer<{ naam: string }>(
    `select distinct c.relname as naam from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
       and (a.attname in ('fonds_id', 'uitgave_id', 'boeking_id') or a.attname like '%\\_in\\_cent') and c.relname <> all($1)`,
    [[...GELDTABELLEN, ...Object.keys(ELDERS)]]);
  return rijen.map(({ naam }) => naam).sort();
}
