import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OVERTREDINGEN, TOEGESTAAN, type Bestanden } from './fixtures/budgets.js';

const WORTEL = join(import.meta.dirname, '..', '..', '..');
const PROGRAMMA = `
  import { overschrijdingen, BUDGETS } from './infra/tidy/budgets.mjs';
  import { meet } from './infra/tidy/measure.mjs';
  const uitkomsten = [];
  for (const boom of process.argv.slice(1)) uitkomsten.push(overschrijdingen(await meet(boom)));
  process.stdout.write(JSON.stringify({ uitkomsten, namen: BUDGETS.map(([naam]) => naam) }));`;

describe('de budgetten', () => {
  let map: string;
  let uitkomsten: string[][];
  let namen: string[];

  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'doorbraaktafel-budget-'));
    const bomen = [...OVERTREDINGEN, ...TOEGESTAAN].map(({ bestanden }, nummer) => bouwBoom(join(map, String(nummer)), bestanden));
    const antwoord = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAMMA, '--', WORTEL, ...bomen], { cwd: WORTEL, encoding: 'utf8' });
    ({ uitkomsten, namen } = JSON.parse(antwoord) as { uitkomsten: string[][]; namen: string[] });
  }, 60_000);

  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it('worden door de echte broncode gehaald', () => {
    expect(uitkomsten[0]).toEqual([]);
  });

  it.each(OVERTREDINGEN.map(({ budget }, nummer) => ({ budget, nummer })))('zien een overschrijding van $budget ($nummer)', ({ budget, nummer }) => {
    expect(uitkomsten[nummer + 1]).toContain(budget);
  });

  it.each(TOEGESTAAN.map(({ reden }, nummer) => ({ reden, nummer })))('laten toe: $reden', ({ nummer }) => {
    expect(uitkomsten[1 + OVERTREDINGEN.length + nummer]).toEqual([]);
  });

  it('hebben elk een voorbeeld dat eroverheen gaat', () => {
    expect(new Set(OVERTREDINGEN.map(({ budget }) => budget))).toEqual(new Set(namen));
  });
});

function bouwBoom(boom: string, bestanden: Bestanden): string {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(boom, pad)), { recursive: true });
    writeFileSync(join(boom, pad), inhoud);
  }
  return boom;
}
