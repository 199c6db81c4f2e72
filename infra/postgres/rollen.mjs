import pg from 'pg';

const INLOGROLLEN = ['owner', 'app', 'lezer', 'werker'];
const SLOT = 4300_001;
const metSet = (versie) => (versie >= 160_000 ? ' with inherit true, set true' : '');

/**
 * Makes or repairs the cluster roles of architecture §4; safe to repeat and to run from several processes.
 * @param {string} adminUrl a role that may create roles
 * @param {Partial<Record<'owner'|'app'|'lezer'|'werker', string>>} wachtwoorden only the roles named here are made or get this password
 * @param {{ migrator?: string }} opties the role that runs the migrations; another than dt_owner becomes a member of it
 */
export async function createRoles(adminUrl, wachtwoorden, { migrator = 'dt_owner' } = {}) {
  await metVerbinding(adminUrl, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [SLOT]);
    for (const rol of INLOGROLLEN.filter((naam) => wachtwoorden[naam])) {
      await zorgVoorRol(client, `dt_${rol}`, 'login');
      await client.query(`alter role dt_${rol} login password ${client.escapeLiteral(wachtwoorden[rol])}`);
    }
    await zorgVoorRol(client, 'dt_poort', 'nologin');
    if (migrator !== 'dt_owner') await zorgVoorRol(client, 'dt_owner', 'nologin');
    for (const rol of ['dt_poort', 'dt_owner'].filter((naam) => naam !== migrator)) await geefAanMigrator(client, rol, migrator);
    await client.query('commit');
  });
}

async function zorgVoorRol(client, naam, inloggen) {
  const bestaand = await client.query('select rolsuper or rolbypassrls as te_ruim from pg_roles where rolname = $1', [naam]);
  if (bestaand.rows[0]?.te_ruim) throw new Error(`Rol ${naam} mag geen superuser zijn en geen BYPASSRLS hebben.`);
  if (bestaand.rowCount === 0) await client.query(`create role ${naam} ${inloggen} nosuperuser nocreatedb nocreaterole noreplication nobypassrls`);
}

async function geefAanMigrator(client, rol, migrator) {
  const { rows } = await client.query("select current_setting('server_version_num')::int as versie, rolsuper from pg_roles where rolname = $1", [migrator]);
  if (rows.length === 0) throw new Error(`Rol ${migrator} bestaat niet.`);
  const [{ versie, rolsuper }] = rows;
  const recht = versie >= 160_000 ? 'set' : 'member';
  const heeft = rolsuper || (await client.query('select pg_has_role($1, $2, $3) as heeft', [migrator, rol, recht])).rows[0].heeft;
  if (!heeft) await client.query(`grant ${rol} to ${client.escapeIdentifier(migrator)}${metSet(versie)}`);
}

/** Makes a database owned by the migrator in which only the product's roles may connect; an existing one is left as it is. */
export async function createDatabase(adminUrl, naam, { owner = 'dt_owner', template } = {}) {
  await metVerbinding(adminUrl, async (client) => {
    const database = client.escapeIdentifier(naam);
    const bestaand = await client.query('select 1 from pg_database where datname = $1', [naam]);
    if (bestaand.rowCount > 0) return;
    const bron = template ? ` template ${client.escapeIdentifier(template)}` : '';
    await client.query(`create database ${database} owner ${client.escapeIdentifier(owner)}${bron}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to dt_app, dt_lezer, dt_werker`);
  });
}

/** The same server, another database and role. */
export function alsRol(url, { database, gebruiker, wachtwoord }) {
  const doel = new URL(url);
  if (database) doel.pathname = `/${database}`;
  if (gebruiker) doel.username = gebruiker;
  if (wachtwoord) doel.password = wachtwoord;
  return doel.href;
}

async function metVerbinding(url, werk) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
}
