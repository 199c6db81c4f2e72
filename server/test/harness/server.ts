import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../../infra/postgres/embedded.mjs';
import { rolgeheimen } from '../../../infra/postgres/geheimen.mjs';
import { createRoles } from '../../../infra/postgres/rollen.mjs';
import { createTestDatabase } from './database.js';

/**
 * Gives this test file a database server of its own, for tests of the order of the log: transaction numbers are
 * of a whole server, and a long transaction in another file's database would hold that order back.
 * Called before every other hook; `stop` belongs in the last one.
 */
export function metEigenServer(): { stop(): Promise<void> } {
  let ruimOp: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'doorbraaktafel-eigen-'));
    const server = await startEmbedded({ dir, durable: false });
    ruimOp = async () => {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    };
    const geheimen = rolgeheimen(dir);
    await createRoles(server.superuserUrl, geheimen);
    process.env['TEST_SUPERUSER_URL'] = server.superuserUrl;
    process.env['TEST_ROLE_SECRETS'] = JSON.stringify(geheimen);
    const sjabloon = await createTestDatabase();
    await sjabloon.drop();
  }, 60_000);
  return { stop: () => ruimOp() };
}
