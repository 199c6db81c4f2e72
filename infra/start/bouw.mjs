import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, StartFout, schijfVol } from '../postgres/startfout.mjs';
import { opdracht } from './opdracht.mjs';

const NX_OMGEVING = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', FORCE_COLOR: '0' };

/** Builds what changed since the last build; Nx answers the rest from its cache. */
export async function bouw(wortel) {
  const { code, tekst } = await nx(wortel, ['run-many', '-t', 'build', '--output-style=stream']);
  if (code === 0) return;
  if (/ENOSPC|no space left|disk is full/i.test(tekst)) throw schijfVol(wortel);
  process.stderr.write(tekst);
  throw new StartFout('Het bouwen is mislukt (zie hierboven).', EXIT.omgeving);
}

/** Runs Nx without its daemon, cloud or terminal screens. */
export function nx(wortel, argumenten, { toon = false } = {}) {
  const pakket = join(wortel, 'node_modules', 'nx');
  const { bin } = JSON.parse(readFileSync(join(pakket, 'package.json'), 'utf8'));
  return opdracht(process.execPath, [join(pakket, bin.nx), ...argumenten], { cwd: wortel, env: NX_OMGEVING, toon });
}
