import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BRON = 'client/src';
const ALLES = join(BRON, 'generated', 'graphql.ts');
const SOORTEN = join(BRON, 'generated', 'soorten.ts');
const MAP = join(BRON, 'generated', 'documenten');
const DOCUMENT = /^export const (\w+?)(?:FragmentDoc|Document) = .* as unknown as DocumentNode<(.+)>;$/;

/** The file of operations that wrote each of them down, by name. */
const geschreven = new Map(
  readdirSync(BRON, { recursive: true }).filter((bestand) => bestand.endsWith('.graphql')).flatMap((bestand) => [...readFileSync(join(BRON, bestand), 'utf8').matchAll(/^\s*(?:query|mutation|subscription|fragment) (\w+)/gm)].map(([, naam]) => [naam, bestand])),
);

// Every page then brings the operations of its own feature only: in one file, all of them came with the first page.
const regels = readFileSync(ALLES, 'utf8').split('\n');
const perBestand = new Map();
for (const regel of regels) {
  const [, naam, soorten] = DOCUMENT.exec(regel) ?? [];
  if (!naam) continue;
  const bestand = moduleVan(geschreven.get(naam));
  perBestand.set(bestand, [...(perBestand.get(bestand) ?? []), { regel, soorten: soorten.split(', ') }]);
}

rmSync(MAP, { recursive: true, force: true });
mkdirSync(MAP);
for (const [bestand, documenten] of perBestand) {
  const soorten = [...new Set(documenten.flatMap(({ soorten: van }) => van))].filter((soort) => /^\w+$/.test(soort) && soort !== 'unknown').sort();
  writeFileSync(join(MAP, `${bestand}.ts`), [
    '/* eslint-disable */',
    "import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';",
    `import type { ${soorten.join(', ')} } from '../soorten';`,
    '',
    ...documenten.map(({ regel }) => regel),
    '',
  ].join('\n'));
}
const overig = regels.filter((regel) => !DOCUMENT.test(regel) && !regel.includes('@graphql-typed-document-node/core')).join('\n').trimEnd();
writeFileSync(SOORTEN, `${overig}\n`);
writeFileSync(ALLES, ['/* eslint-disable */', "export type * from './soorten';", ...[...perBestand.keys()].sort().map((bestand) => `export * from './documenten/${bestand}';`), ''].join('\n'));

/** Such as `features-besluit-afwijking-afwijking` for `features/besluit/afwijking/afwijking.graphql`. */
function moduleVan(pad) {
  return pad.slice(0, -'.graphql'.length).replaceAll(/[\\/]/g, '-');
}
