import { join } from 'node:path';
import { EXIT, StartFout, schijfVol } from '../postgres/startfout.mjs';
import { opdracht } from './opdracht.mjs';

const NX_OMGEVING = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', FORCE_COLOR: '0' };

/** Builds what changed since the last build; Nx answers the rest from its cache. */
export async function bouw(wortel) {
  const { code, tekst } = await opdracht(process.execPath, [join(wortel, 'node_modules', 'nx', 'bin', 'nx.js'), 'run-many', '-t', 'build', '--output-style=stream'], { cwd: wortel, env: NX_OMGEVING });
  if (code === 0) return;
  if (/ENOSPC|no space left|disk is full/i.test(tekst)) throw schijfVol(wortel);
  process.stderr.write(tekst);
  throw new StartFout('Het bouwen is mislukt (zie hierboven).', EXIT.omgeving);
}
