import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { geheim } from '../postgres/geheimen.mjs';
import { alsRol, createRoles } from '../postgres/rollen.mjs';
import { EXIT, StartFout } from '../postgres/startfout.mjs';

const OUDSTE_VERSIE = 150_000;

/** The database of DATABASE_URL; run-time roles without an own URL get a generated password. */
export async function eigenDatabase({ databaseUrl, rolUrls, dataDir }) {
  const { migrator, rollen } = await verken(databaseUrl, 'DATABASE_URL');
  const zonderUrl = Object.keys(rolUrls).filter((rol) => !rolUrls[rol]);
  for (const rol of zonderUrl) weigerAndermansRol(rol, rollen, dataDir);
  const wachtwoorden = Object.fromEntries(zonderUrl.map((rol) => [rol, geheim(dataDir, `dt_${rol}`)]));
  await maakRollen(databaseUrl, wachtwoorden, migrator);
  const urls = { owner: databaseUrl };
  for (const rol of Object.keys(rolUrls)) {
    urls[rol] = rolUrls[rol] ?? alsRol(databaseUrl, { gebruiker: `dt_${rol}`, wachtwoord: wachtwoorden[rol] });
    await verken(urls[rol], `DATABASE_URL_${rol.toUpperCase()}`);
  }
  return { urls, stop: async () => undefined };
}

function weigerAndermansRol(rol, bestaandeRollen, dataDir) {
  if (!bestaandeRollen.includes(`dt_${rol}`) || existsSync(join(dataDir, 'secrets', `dt_${rol}`))) return;
  throw fout(`De rol dt_${rol} bestaat al in deze database en het wachtwoord is hier niet bekend. Geef DATABASE_URL_${rol.toUpperCase()} mee.`);
}

async function maakRollen(url, wachtwoorden, migrator) {
  try {
    await createRoles(url, wachtwoorden, { migrator });
  } catch (oorzaak) {
    if (oorzaak.code !== '42501') throw oorzaak;
    throw fout('De gebruiker van DATABASE_URL mag geen rollen maken. Laat de beheerder de rollen dt_app, dt_lezer, dt_werker en dt_poort maken en geef hun adressen mee (DATABASE_URL_APP, _LEZER, _WERKER).', oorzaak);
  }
}

async function verken(url, variabele) {
  const client = verbinding(url, variabele);
  try {
    await client.connect();
    const { rows } = await client.query("select current_user as migrator, current_setting('server_version_num')::int as versie, array(select rolname::text from pg_roles where rolname like 'dt\\_%') as rollen");
    if (rows[0].versie < OUDSTE_VERSIE) throw fout(`De database van ${variabele} is ouder dan PostgreSQL 15.`);
    return rows[0];
  } catch (oorzaak) {
    throw oorzaak instanceof StartFout ? oorzaak : fout(duid(oorzaak, url, variabele), oorzaak);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function verbinding(url, variabele) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw fout(`${variabele} is geen adres van een PostgreSQL-database (postgres://gebruiker:wachtwoord@server:5432/database).`);
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  return client;
}

function duid({ code, message }, url, variabele) {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  if (code === '28P01' || code === '28000') return `De database op ${server} weigert gebruiker ${username}: controleer gebruiker en wachtwoord in ${variabele}.`;
  if (code === '3D000') return `De database ${pathname.slice(1)} bestaat niet op ${server}: controleer ${variabele}.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `De server ${hostname} is niet te vinden: controleer ${variabele}.`;
  return `De database op ${server} is niet bereikbaar: controleer ${variabele} (${code ?? message}).`;
}

const fout = (boodschap, oorzaak) => new StartFout(boodschap, EXIT.database, oorzaak);
