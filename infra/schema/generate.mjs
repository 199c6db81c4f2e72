import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SCHEMA = join(root, 'shared/schema.graphql');
const KOPIE = join(root, 'docs/inzagekopie.schema.json');
const GENERATED = [SCHEMA, KOPIE, join(root, 'shared/documenten.json'), ...['graphql', 'soorten'].map((naam) => join(root, `client/src/generated/${naam}.ts`))];
const check = process.argv.includes('--check');

const before = GENERATED.map(read);
run('npx', ['nx', 'run-many', '-t', 'build', '-p', 'shared,server', '--output-style=static']);
const { printSchema } = await import(join(root, 'server/dist/schema/print-schema.js'));
writeFileSync(SCHEMA, await printSchema());
const { inzagekopie } = await import(join(root, 'shared/dist/validation/index.js'));
writeFileSync(KOPIE, `${JSON.stringify(z.toJSONSchema(inzagekopie), null, 2)}\n`);
run('npx', ['graphql-codegen', '--config', 'client/codegen.ts']);
const changed = GENERATED.filter((path, index) => read(path) !== before[index]);
if (check && changed.length > 0) {
  console.error(`Niet bijgewerkt: ${changed.join(', ')}. Draai npm run schema en leg het resultaat vast.`);
  process.exit(1);
}
console.log(changed.length > 0 ? 'Schema en documenten bijgewerkt.' : 'Schema en documenten waren al gelijk.');
process.exit(0);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } });
  if (status !== 0) process.exit(status ?? 1);
}
