import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const generated = 'client/src/generated/persisted-documents.json';

// The server reads the manifest from shared, so that it needs nothing of the client's source.
const manifest = JSON.parse(readFileSync(generated, 'utf8'));
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join('shared', 'documenten.json'), `${JSON.stringify(sorted, null, 2)}\n`);
rmSync(generated);
