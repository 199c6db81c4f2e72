import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const generated = 'client/src/generated/persisted-documents.json';

// The server reads the manifest from shared, so that it needs nothing of the client's source.
const manifest = JSON.parse(readFileSync(generated, 'utf8'));
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join('shared', 'documenten.json'), `${JSON.stringify(sorted, null, 2)}\n`);
rmSync(generated);

// Which types are refusals, so that the client's cache knows what `... on Weigering` matches.
const schema = readFileSync(join('shared', 'schema.graphql'), 'utf8');
const weigeringen = [...schema.matchAll(/^type (\w+) implements Weigering\b/gm)].map(([, naam]) => naam).sort();
writeFileSync(
  'client/src/generated/possibleTypes.ts',
  `/* eslint-disable */\nexport const possibleTypes = ${JSON.stringify({ Weigering: weigeringen }, null, 2)};\n`,
);
