import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installeer } from '../start/installatie.mjs';
import { WORTEL } from '../start/instellingen.mjs';
import { draaiNode } from '../test/proces.mjs';

const TELLINGEN = join(WORTEL, '.test-data', 'isolatie');
const DELEN = ['server/test/isolatie/', 'server/test/aanval/rollen', 'server/test/aanval/isolatie', 'server/test/platform/catalogus', 'server/test/platform/deny-by-default'];

/** Builds the matrix of who gets what from the catalogue and the schema, tries every cell and every broken policy, and prints the sums. */
async function isolatie() {
  rmSync(TELLINGEN, { recursive: true, force: true });
  await installeer(WORTEL);
  const codes = [await jest('integratie', DELEN), await jest('isolatietijd', [])];
  const tellingen = readdirSync(TELLINGEN).map((naam) => JSON.parse(readFileSync(join(TELLINGEN, naam), 'utf8')));
  const som = (veld) => tellingen.reduce((tot, telling) => tot + (telling[veld] ?? 0), 0);
  const [lekken, gemaakt, gedood] = [som('lekken'), som('mutantenGemaakt'), som('mutantenGedood')];
  const regels = [
    ['cells', som('cellen')],
    ['refused as expected', som('geweigerd')],
    ['allowed as expected', som('toegestaan')],
    ['leaks', lekken],
    ['policies mutated', som('sloten')],
    ['mutants killed', `${gedood} of ${gemaakt}`],
  ];
  for (const [wat, aantal] of regels) process.stdout.write(`${wat.padEnd(22)}${aantal}\n`);
  process.exitCode = codes.some((code) => code !== 0) || lekken > 0 || gedood < gemaakt || gemaakt === 0 ? 1 : 0;
}

function jest(project, delen) {
  return draaiNode([
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--ci', '--selectProjects', project, '--', ...delen,
  ]);
}

/** Writes the rows of columns and fields anew, for who reads what changed. */
async function schrijf() {
  await installeer(WORTEL);
  process.env.ISOLATIE_SCHRIJF = '1';
  process.exitCode = await jest('integratie', ['server/test/isolatie/kolommen', 'server/test/isolatie/velden']);
}

await (process.argv[2] === '--schrijf' ? schrijf() : isolatie());
