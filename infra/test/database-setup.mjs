import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../postgres/embedded.mjs';
import { rolgeheimen } from '../postgres/geheimen.mjs';
import { claimMap } from '../postgres/instantie.mjs';
import { createRoles } from '../postgres/rollen.mjs';
import { draaiNode } from './proces.mjs';

const VOORVOEGSEL = 'doorbraaktafel-test-';
const UUR_MS = 3_600_000;

export default async function zetTestdatabaseOp() {
  ruimVerlatenMappenOp();
  const dir = mkdtempSync(join(tmpdir(), VOORVOEGSEL));
  const server = await startEmbedded({ dir, durable: false });
  const geheimen = rolgeheimen(dir);
  await createRoles(server.superuserUrl, geheimen);
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  process.env.TEST_ROLE_SECRETS = JSON.stringify(geheimen);
  globalThis.testdatabase = { dir, server };
  const code = await draaiNode(['--import', './infra/ts/registreer.mjs', 'infra/test/sjabloon.mjs']);
  if (code !== 0) throw new Error('Het sjabloon voor de testdatabases is niet gemaakt; zie hierboven.');
}

/** A run that was killed could not remove its own folder. */
function ruimVerlatenMappenOp() {
  const verlaten = readdirSync(tmpdir())
    .filter((naam) => naam.startsWith(VOORVOEGSEL))
    .map((naam) => join(tmpdir(), naam))
    .filter((map) => Date.now() - statSync(map).mtimeMs > UUR_MS && isVrij(map));
  for (const map of verlaten) rmSync(map, { recursive: true, force: true });
}

function isVrij(map) {
  try {
    claimMap(map);
    return true;
  } catch {
    return false;
  }
}
