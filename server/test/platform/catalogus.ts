import type pg from 'pg';

/** Tables without a tenant, each with the reason why that is right. */
const ZONDER_REGIO: Record<string, string> = {
  account: 'een mens kan in meer regio’s werken; alleen te lezen door functies van dt_poort',
  tweede_factor: 'hoort bij een account; verzegeld, en alleen te lezen door functies van dt_poort',
  herstelcode: 'hoort bij een account; alleen een hash, en alleen te lezen door functies van dt_poort',
  aanmeldpoging: 'telt vóór het aanmelden, als er nog geen regio is; alleen hashes',
  bekend_apparaat: 'hoort bij een account; alleen een hash, en alleen te lezen door functies van dt_poort',
  passkey: 'hoort bij een account; alleen een publieke sleutel, en alleen te lezen door functies van dt_poort',
  passkeyvraag: 'hoort bij een sessie of gaat aan haar vooraf; alleen een hash',
  draaiboek_standaard: 'het draaiboek waarmee elke regio begint; alleen de migratie schrijft het',
  veldmatrix: 'de regels zijn voor iedereen dezelfde en bevatten geen gegevens',
  schemamigratie: 'boekhouding van de migraties, niet te lezen door de app',
};

/** Foreign keys may point at these without the tenant in front. */
const GLOBAAL = ['account', 'draaiboek_standaard', 'regio', 'veldmatrix'];

/** Everything in the database catalogue that breaks a rule of tenancy, in words. */
export async function catalogusfouten(client: pg.Client): Promise<string[]> {
  const fouten = [
    ...(await tablesWithoutLocks(client)),
    ...(await keysWithoutTenant(client)),
    ...(await foreignKeysWithoutTenant(client)),
    ...(await openFunctions(client)),
    ...(await tooMuchGranted(client)),
    ...(await looseViews(client)),
  ];
  return fouten.sort();
}

async function tablesWithoutLocks(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ tabel: string; regio: boolean; aan: boolean; dwang: boolean; regels: number }>(
    `select c.relname as tabel, c.relrowsecurity as aan, c.relforcerowsecurity as dwang,
       exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'regio_id' and a.attnotnull) as regio,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as regels
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  return rows.flatMap(({ tabel, regio, aan, dwang, regels }) => {
    if (!regio) return tabel in ZONDER_REGIO ? [] : [`${tabel}: geen regio_id`];
    return aan && dwang && regels > 0 ? [] : [`${tabel}: row-level security staat niet aan, niet afgedwongen of zonder regels`];
  });
}

async function keysWithoutTenant(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ tabel: string; index: string }>(
    `select t.relname as tabel, i.relname as index
     from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
     join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
     where t.relnamespace = 'public'::regnamespace and x.indisunique and a.attname <> 'regio_id'
       and exists (select 1 from pg_attribute r where r.attrelid = t.oid and r.attname = 'regio_id')`,
  );
  return rows
    .filter(({ index }) => index !== 'sessie_pkey')
    .map(({ tabel, index }) => `${tabel}: ${index} begint niet met regio_id`);
}

async function foreignKeysWithoutTenant(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ tabel: string; naam: string; doel: string; eerste: string }>(
    `select c.conrelid::regclass::text as tabel, c.conname as naam, c.confrelid::regclass::text as doel, a.attname as eerste
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  );
  return rows
    .filter(({ doel, eerste }) => !GLOBAAL.includes(doel) && eerste !== 'regio_id')
    .map(({ tabel, naam }) => `${tabel}: ${naam} verwijst zonder regio_id`);
}

async function openFunctions(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ naam: string; eigenaar: string; pad: boolean; open: boolean }>(
    `select p.oid::regprocedure::text as naam, r.rolname as eigenaar,
       coalesce(array_to_string(p.proconfig, ',') like '%search_path=public, pg_temp%', false) as pad,
       p.prorettype <> 'trigger'::regtype and coalesce(array_to_string(p.proacl, ','), '=X/') ~ '(^|,)=X/' as open
     from pg_proc p join pg_roles r on r.oid = p.proowner
     where p.pronamespace = 'public'::regnamespace and p.prosecdef`,
  );
  return rows.flatMap(({ naam, eigenaar, pad, open }) => [
    ...(eigenaar === 'dt_poort' ? [] : [`${naam}: SECURITY DEFINER hoort van dt_poort te zijn`]),
    ...(pad ? [] : [`${naam}: search_path staat niet vast`]),
    ...(open ? [`${naam}: iedereen mag deze functie uitvoeren`] : []),
  ]);
}

async function tooMuchGranted(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ tabel: string; rol: string; recht: string }>(
    `select table_name as tabel, grantee as rol, privilege_type as recht from information_schema.role_table_grants
     where table_schema = 'public' and grantee in ('dt_app', 'dt_lezer', 'dt_werker', 'dt_poort', 'PUBLIC')
       and (privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES') or grantee = 'PUBLIC'
         or (grantee = 'dt_lezer' and privilege_type in ('UPDATE', 'DELETE')))`,
  );
  return rows.map(({ tabel, rol, recht }) => `${tabel}: ${rol} heeft ${recht}`);
}

async function looseViews(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ naam: string }>(
    `select relname as naam from pg_class where relnamespace = 'public'::regnamespace
       and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)))`,
  );
  return rows.map(({ naam }) => `${naam}: view zonder security_invoker, of materialised`);
}
