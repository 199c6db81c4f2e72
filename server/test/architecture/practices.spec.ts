import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORTEL = join(import.meta.dirname, '..', '..', '..');
const TESTS: [string, 'passed' | 'failed'][] = [
  ['casus [Y01] wordt ingebracht', 'passed'],
  ['casus [Y01 volledig] wordt ingebracht en besloten', 'passed'],
  ['noodfonds [Y02 volledig] betaalt', 'passed'],
  ['noodfonds [Y02] weigert', 'failed'],
  ['doe-tafel [Y03] toont uitsluiting', 'passed'],
  ['samen [Y04 volledig] en [Y05]', 'passed'],
];

describe('npm run practices', () => {
  let map: string;

  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'doorbraaktafel-praktijken-'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  function draai(tests: [string, string][]): { regels: string[]; fouten: string } {
    const bestand = join(map, 'uitslag.json');
    const assertionResults = tests.map(([fullName, status]) => ({ fullName, status }));
    writeFileSync(bestand, JSON.stringify({ testResults: [{ assertionResults }] }));
    const { stdout, stderr } = spawnSync(process.execPath, ['infra/practices/practices.mjs', '--results', bestand], { cwd: WORTEL, encoding: 'utf8' });
    return { regels: stdout.trim().split('\n'), fouten: stderr };
  }

  it('geeft een regel per praktijk, met tabs gescheiden, en telt de bewezen praktijken', () => {
    const { regels } = draai(TESTS);
    expect(regels).toHaveLength(54);
    expect(regels.slice(0, 5).map((regel) => regel.split('\t').slice(0, 3))).toEqual([
      ['Y01', 'proven', '2'],
      ['Y02', 'failing', '2'],
      ['Y03', 'none', '1'],
      ['Y04', 'proven', '1'],
      ['Y05', 'none', '1'],
    ]);
    expect(regels.at(-1)).toBe('2 of 53 practices proven');
  });

  it('weigert een label dat geen praktijk is', () => {
    expect(draai([['iets [Y99]', 'passed']]).fouten).toContain('Y99');
  });
});
