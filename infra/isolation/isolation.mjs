import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bouw } from '../start/bouw.mjs';
import { installeer } from '../start/installatie.mjs';
import { WORTEL } from '../start/instellingen.mjs';
import { draaiNode } from '../test/proces.mjs';
import { WACHTERS } from './wachters.mjs';
import { verdwenen } from './zonder-wachter.mjs';

const TELLINGEN = join(WORTEL, '.test-data', 'isolatie');
const DELEN = ['server/test/isolatie/', 'server/test/aanval/rollen', 'server/test/aanval/isolatie', 'server/test/platform/catalogus', 'server/test/platform/deny-by-default'];

/** Builds the matrix of who gets what from the catalogue and the schema, tries every cell and every broken policy, and prints the sums. */
async function isolatie() {
  rmSync(TELLINGEN, { recursive: true, force: true });
  await installeer(WORTEL);
  await bouw(WORTEL);
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

function jest(project, delen, opties = [], env = {}) {
  return draaiNode([
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--ci', '--selectProjects', project, ...opties, '--', ...delen,
  ], env);
}

/** Writes the rows of columns and fields anew, for who reads what changed. */
async function schrijf() {
  await installeer(WORTEL);
  process.env.ISOLATIE_SCHRIJF = '1';
  process.exitCode = await jest('integratie', ['server/test/isolatie/kolommen', 'server/test/isolatie/velden']);
}

/** Takes every guard against an attack out once, and sees that its test fails; then that it stands again. */
async function zonderWachters() {
  await installeer(WORTEL);
  await bouw(WORTEL);
  const weg = WACHTERS.flatMap(({ breuken }) => verdwenen(WORTEL, breuken));
  if (weg.length > 0) throw new Error(`Deze wachters staan niet meer zo in de bron:\n${weg.join('\n')}`);
  const gemist = [];
  for (const { tegen, test, naam, breuken } of WACHTERS) {
    const code = await jest('integratie', [`server/test/${test}.spec.ts`], ['-t', naam], { ZONDER_WACHTER: JSON.stringify(breuken) });
    if (code === 0) gemist.push(tegen);
    process.stdout.write(`${code === 0 ? 'MISSED ' : 'noticed'} without the guard against ${tegen}\n`);
  }
  const staat = await jest('integratie', [...new Set(WACHTERS.map(({ test }) => `server/test/${test}.spec.ts`))]);
  process.stdout.write(`${'guards taken out'.padEnd(22)}${WACHTERS.length}\n${'guards noticed'.padEnd(22)}${WACHTERS.length - gemist.length} of ${WACHTERS.length}\n`);
  process.exitCode = gemist.length > 0 || staat !== 0 ? 1 : 0;
}

const WIJZEN = { '--schrijf': schrijf, '--wachters': zonderWachters };
await (WIJZEN[process.argv[2]] ?? isolatie)();
