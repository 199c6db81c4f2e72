import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartFout } from '../postgres/startfout.mjs';
import { bouw } from '../start/bouw.mjs';
import { openDatabase } from '../start/database.mjs';
import { WORTEL, instellingen } from '../start/instellingen.mjs';

/** Seals every BSN with a new key. */
async function draai() {
  const keuze = instellingen({ ...process.env, DEMO: '0' });
  await bouw(WORTEL);
  const database = await openDatabase(keuze);
  try {
    const { hersleutelBsn } = await import(pathToFileURL(join(WORTEL, 'server', 'dist', 'main.js')).href);
    const aantal = await hersleutelBsn({ urls: database.urls, port: keuze.port, host: keuze.host, demo: false, dataDir: keuze.dataDir, mode: 'productie', publiekeUrl: keuze.publiekeUrl });
    process.stdout.write(`${aantal} nummers zijn met een nieuwe sleutel verzegeld. De vorige sleutel vervalt bij de volgende keer.\n`);
  } finally {
    await database.stop();
  }
}

draai().then(
  () => process.exit(0),
  (fout) => {
    process.stderr.write(`${fout instanceof StartFout ? fout.message : (fout.stack ?? fout)}\n`);
    process.exit(fout.exitCode ?? 1);
  },
);
