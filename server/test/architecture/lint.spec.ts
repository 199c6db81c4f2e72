import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Breuk {
  regel: string;
  bestand: string;
  inhoud: string;
}

const WORTEL = join(import.meta.dirname, '..', '..', '..');
const FIXTURES = join(import.meta.dirname, 'fixtures', 'lint.json');
const breuken = JSON.parse(readFileSync(FIXTURES, 'utf8')) as Breuk[];
const PROGRAMMA = `
  import { readFileSync } from 'node:fs';
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const gevonden = [];
  for (const { bestand, inhoud } of JSON.parse(readFileSync(process.argv[1], 'utf8'))) {
    const [uitkomst] = await eslint.lintText(inhoud, { filePath: bestand });
    gevonden.push(uitkomst.messages.map(({ ruleId }) => ruleId));
  }
  process.stdout.write(JSON.stringify(gevonden));`;

describe('de regels van eslint', () => {
  let gevonden: string[][];

  beforeAll(() => {
    const omgeving = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
    gevonden = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAMMA, '--', FIXTURES], { cwd: WORTEL, encoding: 'utf8', env: omgeving })) as string[][];
  }, 60_000);

  it.each(breuken.map((breuk, nummer) => ({ ...breuk, nummer })))('ziet $regel in $bestand ($nummer)', ({ regel, nummer }) => {
    expect(gevonden[nummer]).toContain(regel);
  });
});
