import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../postgres/embedded.mjs';
import { alsRol } from '../postgres/rollen.mjs';
import { instellingen } from '../start/instellingen.mjs';
import { GeenControle } from './verify.mjs';

const DATABASE = 'doorbraaktafel';

/**
 * Opens the product's database as the role that may read all logs. An embedded database that does not run is started for the occasion.
 * @returns {Promise<{ client: pg.Client, dataDir: string, sluit(): Promise<void> }>}
 * @throws {GeenControle} with one Dutch sentence
 */
export async function openLogboek(env = process.env) {
  const keuze = instellingen(env);
  const { url, stop } = keuze.databaseUrl ? eigenDatabase(keuze) : await ingebouwdeDatabase(keuze.dataDir);
  try {
    const client = await verbind(url);
    return { client, dataDir: keuze.dataDir, sluit: () => client.end().finally(stop) };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

function eigenDatabase({ databaseUrl, rolUrls, dataDir }) {
  const url = rolUrls.werker ?? alsRol(databaseUrl, { gebruiker: 'dt_werker', wachtwoord: geheim(dataDir) });
  return { url, stop: async () => undefined };
}

async function ingebouwdeDatabase(dataDir) {
  if (!existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) {
    throw new GeenControle(`In ${dataDir} staat nog geen database. Start het product eerst met npm start, of geef DATABASE_URL mee.`);
  }
  const wachtwoord = geheim(dataDir);
  const adres = (poort) => alsRol('postgres://127.0.0.1', { database: DATABASE, gebruiker: 'dt_werker', wachtwoord }).replace('127.0.0.1', `127.0.0.1:${poort}`);
  const draaiend = await draaiendePoort(dataDir, adres);
  if (draaiend) return { url: adres(draaiend), stop: async () => undefined };
  const server = await startEmbedded({ dir: dataDir });
  return { url: adres(server.port), stop: server.stop };
}

/** The port of the server that runs on this folder, if it answers. */
async function draaiendePoort(dataDir, adres) {
  const pidbestand = join(dataDir, 'postgres', 'postmaster.pid');
  const poort = existsSync(pidbestand) ? Number(readFileSync(pidbestand, 'utf8').split('\n')[3]) : 0;
  if (!poort) return undefined;
  try {
    await (await verbind(adres(poort))).end();
    return poort;
  } catch (fout) {
    if (fout.cause?.code === 'ECONNREFUSED') return undefined;
    throw fout;
  }
}

async function verbind(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (oorzaak) {
    throw new GeenControle(`De database van het product is niet bereikbaar (${oorzaak.code ?? oorzaak.message}).`, { cause: oorzaak });
  }
}

function geheim(dataDir) {
  const bestand = join(dataDir, 'secrets', 'dt_werker');
  if (!existsSync(bestand)) throw new GeenControle(`Het wachtwoord van dt_werker staat niet in ${bestand}. Geef DATABASE_URL_WERKER mee.`);
  return readFileSync(bestand, 'utf8').trim();
}
