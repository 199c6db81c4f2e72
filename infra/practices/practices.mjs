import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { WORTEL } from '../start/instellingen.mjs';
import { oordelen, testsUit } from './verdicts.mjs';

const UITSLAGEN = join(WORTEL, '.test-data');

function praktijken() {
  const bron = leesResultaten(process.argv.slice(2));
  const lijst = parse(readFileSync(join(WORTEL, 'docs', 'praktijken.csv'), 'utf8'), { columns: true });
  const uitkomsten = oordelen(lijst, bron.flatMap(testsUit));
  for (const { id, oordeel, aantal, naam } of uitkomsten) process.stdout.write(`${id}\t${oordeel}\t${aantal}\t${naam}\n`);
  const bewezen = uitkomsten.filter(({ oordeel }) => oordeel === 'proven').length;
  process.stdout.write(`${bewezen} of ${uitkomsten.length} practices proven\n`);
  if (uitkomsten.some(({ oordeel }) => oordeel === 'failing')) process.exitCode = 1;
}

function leesResultaten(argumenten) {
  const plaats = argumenten.indexOf('--results');
  if (plaats >= 0 && !argumenten[plaats + 1]) throw new Error('Geef na --results een bestand of map met uitslagen van Jest.');
  if (plaats < 0) draaiTests();
  const bron = plaats < 0 ? UITSLAGEN : argumenten[plaats + 1];
  if (!existsSync(bron)) throw new Error(`Er zijn geen uitslagen in ${bron}.`);
  const bestanden = statSync(bron).isDirectory() ? readdirSync(bron).filter((naam) => naam.endsWith('.json')).map((naam) => join(bron, naam)) : [bron];
  return bestanden.map((bestand) => JSON.parse(readFileSync(bestand, 'utf8')));
}

/** The tests talk to standard error, so that standard output holds the lines of the practices only. */
function draaiTests() {
  spawnSync(process.execPath, ['infra/test/run.mjs', '--only', 'unit,integratie,reizen'], { cwd: WORTEL, stdio: ['ignore', 2, 2] });
}

try {
  praktijken();
} catch (fout) {
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}
