import { startEmbedded } from '../postgres/embedded.mjs';
import { rolgeheimen } from '../postgres/geheimen.mjs';
import { alsRol, createDatabase, createRoles } from '../postgres/rollen.mjs';
import { eigenDatabase } from './eigen-database.mjs';

const DATABASE = 'doorbraaktafel';
const ROLLEN = ['owner', 'app', 'lezer', 'werker'];

/**
 * Opens the embedded PostgreSQL, or the one of DATABASE_URL.
 * @returns {Promise<{ urls: Record<'owner'|'app'|'lezer'|'werker', string>, stop(): Promise<void> }>}
 */
export function openDatabase(keuze) {
  return keuze.databaseUrl ? eigenDatabase(keuze) : ingebouwdeDatabase(keuze);
}

async function ingebouwdeDatabase({ dataDir, databasePort }) {
  const server = await startEmbedded({ dir: dataDir, port: databasePort });
  try {
    const geheimen = rolgeheimen(dataDir);
    await createRoles(server.superuserUrl, geheimen);
    await createDatabase(server.superuserUrl, DATABASE);
    const url = (rol) => alsRol(server.superuserUrl, { database: DATABASE, gebruiker: `dt_${rol}`, wachtwoord: geheimen[rol] });
    return { urls: Object.fromEntries(ROLLEN.map((rol) => [rol, url(rol)])), stop: server.stop };
  } catch (fout) {
    await server.stop();
    throw fout;
  }
}
