import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../postgres/embedded.mjs';
import { rolgeheimen } from '../postgres/geheimen.mjs';
import { createRoles } from '../postgres/rollen.mjs';

export default async function zetTestdatabaseOp() {
  const dir = mkdtempSync(join(tmpdir(), 'doorbraaktafel-test-'));
  const server = await startEmbedded({ dir, durable: false });
  const geheimen = rolgeheimen(dir);
  await createRoles(server.superuserUrl, geheimen);
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  process.env.TEST_ROLE_SECRETS = JSON.stringify(geheimen);
  globalThis.testdatabase = { dir, server };
}
