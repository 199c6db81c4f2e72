import type pg from 'pg';

/** A policy of a role in which people or toezicht arrive. */
export interface Slot {
  readonly tabel: string;
  readonly naam: string;
  readonly voor: string;
  readonly using: string | null;
  readonly check: string | null;
  /** Whether a role of people has the right that this policy is about; without it there is no door behind the lock. */
  readonly heeftDeur: boolean;
  /** Whether the app may write a column that the check looks at; otherwise nothing can be written that it would refuse. */
  readonly checkBereikbaar: boolean;
}

/** A policy with something broken in it. */
export interface Mutant {
  readonly slot: Slot;
  readonly wat: string;
  readonly sql: string;
}

const REGIO = "(regio_id = (current_setting('app.regio'::text))::uuid)";

/** Every policy that binds people or toezicht; those of dt_poort and dt_werker are reached only through functions. */
export async function sloten(client: pg.Client): Promise<Slot[]> {
  const { rows } = await client.query<Slot>(
    `select tablename as tabel, policyname as naam, recht as voor, qual as using, with_check as check,
       exists (select 1 from unnest(array['dt_app', 'dt_lezer']::name[]) rol where rol = any (roles) and (
         has_table_privilege(rol, tablename, recht) or (recht <> 'delete' and has_any_column_privilege(rol, tablename, recht)))) as "heeftDeur",
       recht <> 'update' or exists (select 1 from pg_attribute a where a.attrelid = tablename::regclass and a.attnum > 0 and not a.attisdropped
         and has_column_privilege('dt_app', a.attrelid, a.attnum, 'update') and with_check ~ ('\\m' || a.attname || '\\M')) as "checkBereikbaar"
     from pg_policies cross join lateral (select case cmd when 'ALL' then 'select' else lower(cmd) end as recht) r
     where schemaname = 'public' and roles && array['dt_app', 'dt_lezer']::name[] order by 1, 2`,
  );
  return rows;
}

/** Every way in which one policy is broken: taken away, opened wide, turned to the other tenants, without its second condition. */
export function mutantenVan(slot: Slot): Mutant[] {
  const { tabel, naam, using, check, checkBereikbaar } = slot;
  const gebroken = [
    ...(laatNietsDoor(using) ? [] : [{ wat: 'weg', sql: `drop policy ${naam} on ${tabel}` }]),
    ...BREUKEN.flatMap(({ wat, breek }) => [
      { wat: `${wat} bij lezen`, using: breek(using), check },
      ...(checkBereikbaar ? [{ wat: `${wat} bij schrijven`, using, check: breek(check) }] : []),
    ])
      .filter((nieuw) => nieuw.using !== using || nieuw.check !== check)
      .map((nieuw) => ({ wat: nieuw.wat, sql: `alter policy ${naam} on ${tabel}${deel('using', nieuw.using)}${deel('with check', nieuw.check)}` })),
  ];
  return gebroken.map((mutant) => ({ slot, ...mutant }));
}

type Breuk = (uitdrukking: string | null) => string | null;

const BREUKEN: readonly { wat: string; breek: Breuk }[] = [
  { wat: 'open', breek: (uitdrukking) => uitdrukking && 'true' },
  { wat: 'andere regio', breek: (uitdrukking) => (laatNietsDoor(uitdrukking) ? uitdrukking : (uitdrukking?.replace(REGIO, REGIO.replace('=', '<>')) ?? null)) },
  { wat: 'alleen regio', breek: (uitdrukking) => (uitdrukking?.startsWith(`(${REGIO} AND `) && !uitdrukking.endsWith(' AND true)') ? REGIO : uitdrukking) },
];

const deel = (soort: string, uitdrukking: string | null) => (uitdrukking === null ? '' : ` ${soort} (${uitdrukking})`);

function laatNietsDoor(uitdrukking: string | null): boolean {
  return uitdrukking?.endsWith(' AND false)') ?? false;
}
