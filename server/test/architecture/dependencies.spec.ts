import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

interface Breuk {
  regel: string;
  van: string;
  naar: string;
  terug?: boolean;
}

interface Uitkomst {
  bestanden: number;
  overtredingen: { regel: string; van: string; naar: string }[];
}

const WORTEL = join(import.meta.dirname, '..', '..', '..');
const breuken = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'dependencies.json'), 'utf8')) as Breuk[];

describe('de regels van het huis', () => {
  let map: string;
  let uitkomsten: Uitkomst[];

  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'doorbraaktafel-huis-'));
    const bomen = breuken.map((breuk, nummer) => bouwBoom(join(map, String(nummer)), breuk));
    uitkomsten = controleer([WORTEL, ...bomen]);
  });

  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it('houdt de echte broncode zich eraan', () => {
    expect(uitkomsten[0]?.bestanden).toBeGreaterThan(50);
    expect(uitkomsten[0]?.overtredingen).toEqual([]);
  });

  it.each(breuken.map((breuk, nummer) => ({ ...breuk, nummer })))('ziet $regel breken: $van kent $naar', ({ regel, van, nummer }) => {
    const gebroken = uitkomsten[nummer + 1]?.overtredingen.filter((overtreding) => overtreding.van === van);
    expect(gebroken?.map((overtreding) => overtreding.regel)).toContain(regel);
  });

  it('heeft voor elke regel een voorbeeld dat haar breekt', () => {
    expect(new Set(breuken.map(({ regel }) => regel))).toEqual(new Set(regelnamen()));
  });
});

function bouwBoom(boom: string, { van, naar, terug }: Breuk): string {
  const isBestand = naar.includes('/src/');
  schrijf(join(boom, van), isBestand ? importeer(van, naar) : `import '${naar}';\n`);
  if (isBestand) schrijf(join(boom, naar), terug ? importeer(naar, van) : 'export {};\n');
  symlinkSync(join(WORTEL, 'node_modules'), join(boom, 'node_modules'));
  return boom;
}

function importeer(van: string, naar: string): string {
  const pad = relative(dirname(van), naar).replace(/\.ts$/, '.js');
  return `import '${pad.startsWith('.') ? pad : `./${pad}`}';\n`;
}

function schrijf(bestand: string, inhoud: string): void {
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, inhoud);
}

function controleer(bomen: string[]): Uitkomst[] {
  const programma = `
    import { controleerAfhankelijkheden } from './infra/architecture/dependencies.mjs';
    const uitkomsten = [];
    for (const boom of process.argv.slice(1)) uitkomsten.push(await controleerAfhankelijkheden(boom));
    process.stdout.write(JSON.stringify(uitkomsten));`;
  return JSON.parse(draai(programma, bomen)) as Uitkomst[];
}

function regelnamen(): string[] {
  return JSON.parse(
    draai(`import regels from './.dependency-cruiser.cjs'; process.stdout.write(JSON.stringify(regels.forbidden.map(({ name }) => name)));`, []),
  ) as string[];
}

function draai(programma: string, argumenten: string[]): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', programma, '--', ...argumenten], { cwd: WORTEL, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
