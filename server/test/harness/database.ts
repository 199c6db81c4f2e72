import pg from 'pg';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { DatabaseUrls } from '../../src/platform/config/options.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { alsRol, createDatabase } from '../../../infra/postgres/rollen.mjs';

const TEMPLATE = 'dt_sjabloon';
const TEMPLATE_LOCK = 4300_002;

export interface TestDatabase {
  readonly urls: DatabaseUrls;
  /** A superuser connection string, for looking behind the locks. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file, copied from a migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  await withClient(superuserUrl(), prepareTemplate);
  return makeDatabase(TEMPLATE);
}

/** A database without any migration. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return makeDatabase();
}

async function makeDatabase(template?: string): Promise<TestDatabase> {
  const admin = superuserUrl();
  const naam = `dt_test_${nieuwId().replaceAll('-', '')}`;
  await withClient(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await createDatabase(admin, naam, { template });
  });
  return {
    urls: urlsFor(naam),
    superuserUrl: alsRol(admin, { database: naam }),
    drop: () => withClient(admin, async (client) => void (await client.query(`drop database ${naam} with (force)`))),
  };
}

/** Runs a body while no other worker is busy with this template, and says whether it is there already. */
export function metSlot<T>(sjabloon: string, body: (bestaat: boolean) => Promise<T>): Promise<T> {
  return withClient(superuserUrl(), async (client) => {
    await client.query('select pg_advisory_lock($1::int, hashtext($2))', [TEMPLATE_LOCK, sjabloon]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [sjabloon]);
    return body(Boolean(rowCount));
  });
}

/** Makes a template of a database that nobody uses any more. */
export async function bewaarAlsSjabloon({ superuserUrl: url }: TestDatabase, sjabloon: string): Promise<void> {
  const naam = new URL(url).pathname.slice(1);
  await withClient(superuserUrl(), async (client) => void (await client.query(`alter database ${naam} rename to ${sjabloon}`)));
}

/** A copy of a template that was kept before. */
export const kopieVan = (sjabloon: string): Promise<TestDatabase> => makeDatabase(sjabloon);

async function prepareTemplate(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const bestaand = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
  if (bestaand.rowCount) return;
  await createDatabase(superuserUrl(), TEMPLATE);
  try {
    await migrate(urlsFor(TEMPLATE).owner);
  } catch (error) {
    // A half-made template would make every later file fail for another reason than the first.
    await client.query(`drop database ${TEMPLATE} with (force)`);
    throw error;
  }
}

function superuserUrl(): string {
  const url = process.env['TEST_SUPERUSER_URL'];
  if (!url) throw new Error('TEST_SUPERUSER_URL ontbreekt: draai deze test met de integratie-instellingen.');
  return url;
}

function urlsFor(database: string): DatabaseUrls {
  const geheimen = JSON.parse(process.env['TEST_ROLE_SECRETS'] ?? '{}') as Record<string, string>;
  const url = (rol: string) => alsRol(superuserUrl(), { database, gebruiker: `dt_${rol}`, wachtwoord: geheimen[rol] });
  return { owner: url('owner'), app: url('app'), lezer: url('lezer'), werker: url('werker') };
}

/** Runs a body with one connection and closes it. */
export async function withClient<T>(url: string, body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await body(client);
  } finally {
    await client.end();
  }
}
