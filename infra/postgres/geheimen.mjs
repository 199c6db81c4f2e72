import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the named secret of this data folder, or makes one that only this user can read. */
export function geheim(dir, naam) {
  const map = join(dir, 'secrets');
  mkdirSync(map, { recursive: true, mode: 0o700 });
  chmodSync(map, 0o700);
  const bestand = join(map, naam);
  try {
    writeFileSync(bestand, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (fout) {
    if (fout.code !== 'EEXIST') throw fout;
  }
  const waarde = readFileSync(bestand, 'utf8').trim();
  if (waarde) return waarde;
  writeFileSync(bestand, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(bestand, 'utf8');
}

/** The passwords of the login roles of architecture §4. */
export const rolgeheimen = (dir) =>
  Object.fromEntries(['owner', 'app', 'lezer', 'werker'].map((rol) => [rol, geheim(dir, `dt_${rol}`)]));
