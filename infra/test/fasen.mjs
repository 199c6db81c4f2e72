import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bouw, nx } from '../start/bouw.mjs';
import { WORTEL } from '../start/instellingen.mjs';
import { zorgVoorBeancount } from './beancount.mjs';
import { zorgVoorChromium } from './chromium.mjs';
import { zorgVoorHledger } from './hledger.mjs';
import { draaiNode } from './proces.mjs';

/** Where the Jest results of the last run are kept, for `npm run practices`. */
export const UITSLAGEN = join(WORTEL, '.test-data');

const JEST = 'node_modules/jest/bin/jest.js';
const GROOTSTE_PROCES = '1500MB';
const REISTERMIJN_MS = 120_000;

export const fasen = [
  { naam: 'lint', voerUit: () => enkel(draaiNode(['node_modules/eslint/bin/eslint.js', '.'])) },
  { naam: 'types', voerUit: () => enkel(nx(WORTEL, ['run-many', '-t', 'types', '--output-style=stream'], { toon: true }).then(({ code }) => code)) },
  { naam: 'tidy', voerUit: () => enkel(draaiNode(['infra/tidy/tidy.mjs'])) },
  { naam: 'unit', kentFilters: true, voerUit: (filters) => jest('unit', filters, ['--maxWorkers=100%']) },
  { naam: 'integratie', kentFilters: true, voerUit: integratie },
  { naam: 'reizen', kentFilters: true, voerUit: reizen },
];

async function enkel(uitvoering) {
  return (await uitvoering) === 0 ? { geslaagd: 1, mislukt: 0 } : { geslaagd: 0, mislukt: 1 };
}

// The pages that the server hands out belong to what is attacked and isolated, so the client is built first.
async function integratie(filters) {
  await bouw(WORTEL);
  await zorgVoorHledger();
  await zorgVoorBeancount();
  return jest('integratie', filters, ['--maxWorkers=100%']);
}

async function reizen(filters) {
  if (filters.length > 0 && !heeftTests('reizen', filters)) return { geslaagd: 0, mislukt: 0 };
  await bouw(WORTEL);
  const env = { CHROMIUM_PATH: await zorgVoorChromium() };
  // One file at a time; what Jest keeps of every file makes a process too large in the end, so a grown one makes way for a new one.
  return jest('reizen', filters, ['--maxWorkers=1', `--workerIdleMemoryLimit=${GROOTSTE_PROCES}`, `--testTimeout=${REISTERMIJN_MS}`], env);
}

async function jest(project, filters, opties, env) {
  const bestand = join(UITSLAGEN, `${project}.json`);
  const code = await draaiNode([
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, '--ci', '--selectProjects', project,
    '--json', `--outputFile=${bestand}`, '--passWithNoTests', ...opties, '--', ...filters,
  ], env);
  return telUitslag(bestand, code, filters.length > 0);
}

function heeftTests(project, filters) {
  const { stdout } = spawnSync(process.execPath, [JEST, '--selectProjects', project, '--listTests', '--', ...filters], { cwd: WORTEL, encoding: 'utf8' });
  return stdout.includes('.spec.ts');
}

function telUitslag(bestand, code, magLeeg) {
  if (!existsSync(bestand)) return { geslaagd: 0, mislukt: 1 };
  const { numPassedTests: geslaagd, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = JSON.parse(readFileSync(bestand, 'utf8'));
  const mislukt = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
  if (geslaagd + mislukt === 0 && !magLeeg) {
    process.stdout.write('Er zijn geen tests gevonden.\n');
    return { geslaagd, mislukt: 1 };
  }
  return { geslaagd, mislukt: mislukt === 0 && code !== 0 ? 1 : mislukt };
}
