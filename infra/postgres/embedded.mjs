import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { geheim } from './geheimen.mjs';
import { claimMap } from './instantie.mjs';
import { leeft, opdrachtregel, wachtTot } from './processen.mjs';
import { EXIT, StartFout, poortBezet, schijfVol, vertaalSchrijffout } from './startfout.mjs';
import { binaries, geefEigenaar, startLos, uitvoering, voerUit } from './uitvoering.mjs';

const HOOFDVERSIE = '18';
const HERSTELTIJD_MS = 120_000;
const STOPTIJD_MS = 15_000;
const NIEUW_CLUSTER_BYTES = 100 * 1024 * 1024;
const VLUCHTIG = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'];

/**
 * Starts the embedded PostgreSQL on a data folder; it stops when this process ends, however it ends.
 * @param {{ dir: string, port?: number, durable?: boolean }} opties port: default any free one; durable: false only in tests
 * @returns {Promise<{ superuserUrl: string, port: number, stop(): Promise<void> }>}
 * @throws {StartFout} with one Dutch sentence and an exit code
 */
export async function startEmbedded({ dir, port, durable = true }) {
  const map = resolve(dir);
  const vrijgeven = claim(map);
  try {
    return await startInMap(map, port, durable, vrijgeven);
  } catch (fout) {
    vrijgeven();
    throw vertaalSchrijffout(fout, map);
  }
}

function claim(map) {
  try {
    mkdirSync(map, { recursive: true });
    return claimMap(map);
  } catch (fout) {
    throw vertaalSchrijffout(fout, map);
  }
}

async function startInMap(map, gevraagdePoort, durable, vrijgeven) {
  const cluster = await openCluster(map, durable);
  const port = gevraagdePoort || (await vrijePoort());
  const logpad = join(map, 'postgres.log');
  const log = openSync(logpad, 'w', 0o600);
  const proces = startLos(cluster.voorvoegsel, cluster.postgres, serverargumenten(cluster.data, port, durable), log);
  closeSync(log);
  proces.on('error', () => undefined);
  proces.unref();
  const superuserUrl = `postgres://postgres:${cluster.wachtwoord}@127.0.0.1:${port}/postgres`;
  await wachtOpServer(proces, superuserUrl, { map, port, logpad });
  const stop = async () => {
    await stopProces(proces.pid);
    vrijgeven();
  };
  return { superuserUrl, port, stop };
}

async function openCluster(map, durable) {
  const data = join(map, 'postgres');
  const { voorvoegsel, eigenaar } = uitvoering();
  const programma = await binaries();
  const bestaat = existsSync(data) && readdirSync(data).length > 0;
  if (bestaat) {
    controleerVolledig(data, map);
    await ruimVorigeServerOp(data);
    geefEigenaar(data, eigenaar);
  }
  const wachtwoord = geheim(map, 'postgres');
  if (!bestaat) maakCluster({ map, data, voorvoegsel, eigenaar, programma, durable });
  return { data, wachtwoord, voorvoegsel, postgres: programma.postgres };
}

function controleerVolledig(data, map) {
  const versie = leesOfLeeg(join(data, 'PG_VERSION')).trim();
  const volledig = versie && existsSync(join(data, 'global', 'pg_control')) && existsSync(join(map, 'secrets', 'postgres'));
  if (!volledig) {
    throw new StartFout(`De gegevens in ${map} zijn onvolledig. Zet een reservekopie terug, of begin opnieuw met npm run reset.`, EXIT.gegevensOnvolledig);
  }
  if (versie !== HOOFDVERSIE) {
    throw new StartFout(`De gegevens in ${map} zijn van PostgreSQL ${versie}; deze versie leest PostgreSQL ${HOOFDVERSIE}. Zet ze eerst over.`, EXIT.gegevensOnvolledig);
  }
}

/** The folder is claimed, so a server that still runs on it lost its product and may be stopped. */
async function ruimVorigeServerOp(data) {
  const pidbestand = join(data, 'postmaster.pid');
  const pid = Number.parseInt(leesOfLeeg(pidbestand), 10);
  if (Number.isInteger(pid) && leeft(pid) && opdrachtregel(pid).includes(data)) await stopProces(pid);
  rmSync(pidbestand, { force: true });
}

function maakCluster({ map, data, voorvoegsel, eigenaar, programma, durable }) {
  if (vrijeBytes(map) < NIEUW_CLUSTER_BYTES) throw schijfVol(map);
  const nieuw = join(map, 'postgres.nieuw');
  const wachtwoordbestand = join(map, 'initdb.wachtwoord');
  rmSync(nieuw, { recursive: true, force: true });
  mkdirSync(nieuw, { mode: 0o700 });
  writeFileSync(wachtwoordbestand, geheim(map, 'postgres'), { mode: 0o600 });
  geefEigenaar(nieuw, eigenaar);
  geefEigenaar(wachtwoordbestand, eigenaar);
  const uitkomst = voerUit(voorvoegsel, programma.initdb, [
    '-D', nieuw, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${wachtwoordbestand}`,
    '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL', ...(durable ? [] : ['--no-sync']),
  ]);
  rmSync(wachtwoordbestand, { force: true });
  if (uitkomst.status !== 0) {
    rmSync(nieuw, { recursive: true, force: true });
    throw duidServerfout(`${uitkomst.stdout}${uitkomst.stderr}${uitkomst.error ?? ''}`, { map });
  }
  rmSync(data, { recursive: true, force: true });
  renameSync(nieuw, data);
}

function serverargumenten(data, port, durable) {
  const instellingen = [
    'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'password_encryption=scram-sha-256',
    'TimeZone=UTC', 'jit=off', 'log_checkpoints=off', ...(durable ? [] : VLUCHTIG),
  ];
  return ['-D', data, '-p', String(port), ...instellingen.flatMap((instelling) => ['-c', instelling])];
}

async function wachtOpServer(proces, url, { map, port, logpad }) {
  const gestart = await wachtTot(async () => proces.exitCode !== null || proces.signalCode !== null || (await antwoordt(url)), HERSTELTIJD_MS);
  if (gestart && proces.exitCode === null && proces.signalCode === null) return;
  await stopProces(proces.pid);
  throw duidServerfout(leesOfLeeg(logpad), { map, port });
}

async function antwoordt(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (fout) {
    if (fout.code === '28P01') throw new StartFout('Het wachtwoord van de ingebouwde database klopt niet meer met .data/secrets. Zet een reservekopie terug, of begin opnieuw met npm run reset.', EXIT.gegevensOnvolledig, fout);
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function duidServerfout(tekst, { map, port }) {
  if (/No space left on device|ENOSPC|Disk quota exceeded/.test(tekst) || vrijeBytes(map) === 0) return schijfVol(map);
  if (/Address already in use/.test(tekst)) return poortBezet(port, 'DATABASE_PORT');
  if (/lock file .* already exists|pre-existing shared memory/.test(tekst)) {
    return new StartFout(`Er draait al een database op ${map}. Stop die eerst.`, EXIT.tweedeInstantie);
  }
  const laatste = tekst.trim().split('\n').at(-1) ?? '';
  return new StartFout(`De ingebouwde database start niet (zie ${join(map, 'postgres.log')}): ${laatste}`, EXIT.gegevensOnvolledig);
}

/** SIGINT lets PostgreSQL close in good order; SIGQUIT only when that takes too long. */
async function stopProces(pid) {
  const weg = () => !leeft(pid);
  if (pid === undefined || weg()) return;
  process.kill(pid, 'SIGINT');
  if (await wachtTot(weg, STOPTIJD_MS)) return;
  process.kill(pid, 'SIGQUIT');
  await wachtTot(weg, STOPTIJD_MS);
}

function vrijeBytes(map) {
  const { bavail, bsize } = statfsSync(map);
  return bavail * bsize;
}

export function vrijePoort() {
  return new Promise((klaar, mislukt) => {
    const server = createServer();
    server.once('error', mislukt);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => klaar(port));
    });
  });
}

function leesOfLeeg(bestand) {
  try {
    return readFileSync(bestand, 'utf8');
  } catch {
    return '';
  }
}
