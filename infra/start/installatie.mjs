import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, StartFout, schijfVol } from '../postgres/startfout.mjs';
import { opdracht } from './opdracht.mjs';

/** Installs the locked packages when node_modules is missing or differs from the lock file. */
export async function installeer(wortel) {
  if (isGeinstalleerd(wortel)) return;
  process.stdout.write('  Pakketten installeren met npm ci; dit duurt de eerste keer een minuut.\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, tekst } = await opdracht(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: wortel, toon: true, env: { NODE_ENV: '' } });
  if (code === 0) return;
  if (/ENOSPC|no space left/i.test(tekst)) throw schijfVol(wortel);
  throw new StartFout('De pakketten zijn niet geïnstalleerd: npm ci is mislukt (zie hierboven).', EXIT.omgeving);
}

function isGeinstalleerd(wortel) {
  const aanwezig = join(wortel, 'node_modules', '.package-lock.json');
  if (!existsSync(aanwezig)) return false;
  const heeft = pakketten(aanwezig);
  return Object.entries(pakketten(join(wortel, 'package-lock.json')))
    .filter(([pad, pakket]) => pad.includes('node_modules/') && !pakket.optional && !pakket.devOptional)
    .every(([pad, pakket]) => heeft[pad]?.version === pakket.version);
}

const pakketten = (bestand) => JSON.parse(readFileSync(bestand, 'utf8')).packages;
