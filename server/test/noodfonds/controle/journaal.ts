import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alsBeancount, alsHledger, rekeningnaam, type Journaalregel } from '../../../src/modules/noodfonds/domain/journaal.js';
import { JOURNAAL } from '../../../src/modules/noodfonds/persistence/journaal.repository.js';
import type { Proefdatabase } from '../database.js';
import type { Regio } from '../wereld.js';
import { eigenSaldi } from './jaar.js';

const INSTALLEER = 'Deze controle leest het journaal met hledger. Installeer het met: sudo apt-get update && sudo apt-get install -y hledger';

const heeft = (programma: string, ...argumenten: string[]) => spawnSync(programma, argumenten, { stdio: 'ignore' }).status === 0;

/** The journal of a fonds as the product writes it. */
export async function leesJournaal(database: Proefdatabase, regio: Regio, fondsId: string): Promise<Journaalregel[]> {
  const rijen = await database.alsBeheer<Omit<Journaalregel, 'bedragInCent' | 'reden'> & { bedragInCent: string }>(JOURNAAL, [regio.regioId, fondsId, '2000-01-01', '2100-01-01']);
  return rijen.map((rij) => ({ ...rij, bedragInCent: BigInt(rij.bedragInCent), reden: null }));
}

/**
 * Lets hledger check the journal and add it up, and holds its balances against our counters.
 * @returns the number of accounts that were equal to the cent
 */
export async function hledgerKlopt(database: Proefdatabase, fondsId: string, regels: readonly Journaalregel[]): Promise<number> {
  assert.ok(heeft('hledger', '--version'), INSTALLEER);
  return inMap(async (map) => {
    const bestand = join(map, 'fonds.journal');
    writeFileSync(bestand, alsHledger(regels));
    draai('hledger', ['-f', bestand, 'check', '--strict', 'ordereddates']);
    const tekst = draai('hledger', ['-f', bestand, 'balance', '--flat', '--empty', '--no-total', '-O', 'csv']);
    const gelezen = new Map([...tekst.matchAll(/^"([^"]+)","(-?[\d.]+)(?: EUR)?"$/gm)].map(([, naam = '', bedrag = '0']) => [naam, cent(bedrag)]));
    return gelijk(await verwacht(database, fondsId), gelezen, 'hledger');
  });
}

/**
 * Lets beancount check the same entries and add them up, and holds its balances against our counters.
 * @returns the number of accounts that were equal to the cent
 */
export async function beancountKlopt(database: Proefdatabase, fondsId: string, regels: readonly Journaalregel[]): Promise<number> {
  assert.ok(heeft('bean-check', '--help'), 'Deze controle leest het journaal ook met beancount. Installeer het met: sudo apt-get update && sudo apt-get install -y beancount');
  return inMap(async (map) => {
    const bestand = join(map, 'fonds.beancount');
    writeFileSync(bestand, alsBeancount(regels));
    draai('bean-check', [bestand]);
    const tekst = draai('bean-query', ['-q', '-f', 'csv', bestand, 'select account, sum(number) as som group by account']);
    const gelezen = new Map([...tekst.matchAll(/^([A-Z][^,\s]*)\s*,\s*(-?[\d.]+)\s*$/gm)].map(([, naam = '', bedrag = '0']) => [naam, cent(bedrag)]));
    return gelijk(await verwacht(database, fondsId), gelezen, 'beancount');
  });
}

function gelijk(eigen: ReadonlyMap<string, bigint>, gelezen: ReadonlyMap<string, bigint>, wie: string): number {
  for (const [naam, bedrag] of eigen) assert.equal(gelezen.get(naam) ?? 0n, bedrag, `${wie} telt ${naam} anders`);
  assert.ok([...gelezen.keys()].every((naam) => eigen.has(naam)), `${wie} kent een rekening die wij niet kennen`);
  return eigen.size;
}

async function verwacht(database: Proefdatabase, fondsId: string): Promise<Map<string, bigint>> {
  const saldi = await eigenSaldi(database, fondsId);
  return new Map(saldi.flatMap(({ soort, id, dg, cg, dr }): [string, bigint][] => {
    if (soort === 'begroting') return [[rekeningnaam('begroting', fondsId, null), cg - dg]];
    if (soort === 'risicodeling') return [[rekeningnaam('risico', fondsId, null), cg - dg]];
    if (soort === 'casus') return [[rekeningnaam('casus', fondsId, id), cg - dg]];
    return [[rekeningnaam('vrij', fondsId, null), cg - dg - dr], [rekeningnaam('gereserveerd', fondsId, null), dr]];
  }));
}

async function inMap<T>(werk: (map: string) => Promise<T>): Promise<T> {
  const map = mkdtempSync(join(tmpdir(), 'journaal-'));
  try {
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

function draai(programma: string, argumenten: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(programma, argumenten, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  assert.equal(status, 0, `${programma} ${argumenten.join(' ')}: ${stderr}${stdout.slice(0, 500)}`);
  return stdout;
}

function cent(bedrag: string): bigint {
  const [heel = '0', deel = ''] = bedrag.replace('-', '').split('.');
  const waarde = BigInt(heel) * 100n + BigInt(deel.padEnd(2, '0'));
  return bedrag.startsWith('-') ? -waarde : waarde;
}
