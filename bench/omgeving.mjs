import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../infra/postgres/embedded.mjs';
import { rolgeheimen } from '../infra/postgres/geheimen.mjs';
import { alsRol, createDatabase, createRoles } from '../infra/postgres/rollen.mjs';
import { vulDatabase } from './data.mjs';

const HIER = import.meta.dirname;
const DATABASE = 'dt_bench';

/**
 * A database of its own with generated casussen, and a way to start contestants beside each other.
 * The cluster keeps its promises to disk, as in production.
 */
export async function openOmgeving({ casussen, documenten }) {
  const map = mkdtempSync(join(tmpdir(), 'doorbraaktafel-bench-'));
  const cluster = await startEmbedded({ dir: map });
  const lopend = [];
  const sluit = async () => {
    await Promise.all(lopend.map(stop));
    await cluster.stop();
    rmSync(map, { recursive: true, force: true });
  };
  try {
    const urls = await bereidVoor(cluster.superuserUrl, map);
    const superuserUrl = alsRol(cluster.superuserUrl, { database: DATABASE });
    const wereld = await vulDatabase(urls.owner, casussen);
    const start = async (server, instellingen = {}) => {
      const kind = fork(join(HIER, 'servers', `${server}.mjs`), { execArgv: instellingen.node ?? [], env: { ...process.env, LOG_LEVEL: 'error' } });
      lopend.push(kind);
      return (await antwoordVan(kind, { urls, wereld, map, documenten, superuserUrl, ...instellingen })).url;
    };
    return { wereld, start, sluit, tel: () => telRijen(superuserUrl), urls, superuserUrl, cluster: cluster.superuserUrl };
  } catch (fout) {
    await sluit();
    throw fout;
  }
}

async function bereidVoor(superuserUrl, map) {
  const geheimen = rolgeheimen(map);
  await createRoles(superuserUrl, geheimen);
  await createDatabase(superuserUrl, DATABASE);
  const url = (rol) => alsRol(superuserUrl, { database: DATABASE, gebruiker: `dt_${rol}`, wachtwoord: geheimen[rol] });
  const urls = { owner: url('owner'), app: url('app'), lezer: url('lezer'), werker: url('werker') };
  const { migrate } = await import('../server/dist/platform/database/migrate.js');
  await migrate(urls.owner);
  return urls;
}

/** Rows that an act leaves, per table. */
async function telRijen(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tabellen = ['bericht', 'gebeurtenis', 'gebeurtenis_inhoud', 'toegangsregel'];
    const { rows } = await client.query(`select ${tabellen.map((tabel) => `(select count(*)::int from ${tabel}) as ${tabel}`).join(', ')}`);
    return rows[0];
  } finally {
    await client.end();
  }
}

/** Builds what the contestants and the scenarios import. */
export function bouw() {
  const { status } = spawnSync('npx', ['nx', 'run-many', '-t', 'build', '-p', 'shared,server', '--output-style=static'], {
    cwd: join(HIER, '..'), stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
  });
  if (status !== 0) throw new Error('Bouwen van de server mislukte; kijk met npm run build.');
}

function antwoordVan(kind, opdracht) {
  return new Promise((klaar, mislukt) => {
    kind.once('message', (bericht) => (bericht.fout ? mislukt(new Error(bericht.fout)) : klaar(bericht)));
    kind.once('exit', (code) => mislukt(new Error(`een deelnemer stopte met code ${code}`)));
    kind.send(opdracht);
  });
}

function stop(kind) {
  if (kind.exitCode !== null || kind.signalCode !== null) return Promise.resolve();
  return new Promise((klaar) => {
    kind.once('exit', klaar);
    kind.kill('SIGTERM');
  });
}
