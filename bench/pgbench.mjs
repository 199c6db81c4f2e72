import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installeerMetApt } from '../infra/test/apt.mjs';

const DRADEN = 2;

/** Finds pgbench, installed by apt where that is allowed: it comes with the package postgresql-contrib. */
export async function zorgVoorPgbench() {
  const aanwezig = () => spawnSync('pgbench', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!aanwezig()) await installeerMetApt('postgresql-contrib');
  if (!aanwezig()) throw new Error('Deze meting vraagt pgbench. Installeer het met: sudo apt-get update && sudo apt-get install -y postgresql-contrib');
}

export function vulTpcb(url, schaal) {
  const { status, stderr } = spawnSync('pgbench', ['-i', '-q', '-s', String(schaal), url], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pgbench -i: ${stderr}`);
}

/**
 * A contestant that pgbench drives, each client one transaction at a time over a prepared protocol.
 * @param {{ url: string, script?: string, pogingen?: number }} wat without a script the built-in TPC-B-like transaction
 */
export function pgbench({ url, script, pogingen }) {
  return { belast: (maat) => draai(url, script, pogingen, maat) };
}

async function draai(url, script, pogingen, { seconden, klanten }) {
  const map = mkdtempSync(join(tmpdir(), 'doorbraaktafel-pgbench-'));
  try {
    writeFileSync(join(map, 'script.sql'), script ?? '');
    const wat = script ? ['-f', join(map, 'script.sql')] : ['-b', 'tpcb-like'];
    const herhaal = pogingen === undefined ? [] : ['--max-tries', String(pogingen)];
    const uit = await voerUit(['-n', '-M', 'prepared', '-c', String(klanten), '-j', String(Math.min(DRADEN, klanten)), '-T', String(Math.max(1, Math.round(seconden))), ...herhaal, '-l', '--log-prefix', join(map, 'log'), ...wat, url]);
    return vatSamen(uit, map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

function voerUit(argumenten) {
  return new Promise((klaar, mislukt) => {
    const kind = spawn('pgbench', argumenten, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [uit, fout] = ['', ''];
    kind.stdout.on('data', (deel) => (uit += deel));
    kind.stderr.on('data', (deel) => (fout += deel));
    kind.on('error', mislukt);
    kind.on('close', (code) => (code === 0 ? klaar(uit) : mislukt(new Error(`pgbench stopte met code ${code}: ${fout.slice(0, 800)}`))));
  });
}

function vatSamen(uit, map) {
  const tijden = readdirSync(map).filter((naam) => naam.startsWith('log')).flatMap((naam) => readFileSync(join(map, naam), 'utf8').trim().split('\n'))
    .filter(Boolean).map((regel) => Number(regel.split(' ')[2]) / 1000).filter(Number.isFinite).sort((a, b) => a - b);
  const getal = (vorm) => Number(vorm.exec(uit)?.[1] ?? 0);
  const deel = (p) => tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * p))] ?? 0;
  return {
    perSeconde: getal(/tps = ([\d.]+)/), p50: deel(0.5), p99: deel(0.99), aantal: tijden.length,
    herhaald: getal(/total number of retries: (\d+)/), mislukt: getal(/number of failed transactions: (\d+)/),
  };
}
