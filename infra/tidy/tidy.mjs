import { fileURLToPath } from 'node:url';
import { BUDGETS, overschrijdingen } from './budgets.mjs';
import { meet } from './measure.mjs';

const wortel = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
const cijfers = await meet(wortel);
const teRuim = overschrijdingen(cijfers);

const WAAR = {
  'max lines': 'langsteBestand',
  'largest constructor': 'grootsteConstructor',
  any: 'any',
  'longest function': 'langsteFunctie',
  'longest comment block': 'langsteCommentaar',
  'skipped tests': 'overgeslagen',
  TODOs: 'todos',
};

process.stdout.write(`${'files'.padEnd(24)}${String(cijfers.bestanden).padStart(5)}\n`);
for (const [naam, waarde, grens] of BUDGETS) {
  const oordeel = teRuim.includes(naam) ? 'OVER BUDGET' : 'ok';
  const plaats = cijfers[WAAR[naam]]?.waar ?? '';
  process.stdout.write(`${naam.padEnd(24)}${String(waarde(cijfers)).padStart(5)}  (at most ${grens})  ${oordeel}  ${plaats}`.trimEnd() + '\n');
}
process.exitCode = teRuim.length > 0 ? 1 : 0;
