import { spawnSync } from 'node:child_process';
import { draai } from './proces.mjs';

const STIL = { DEBIAN_FRONTEND: 'noninteractive' };

/** Installs a Debian package where this user may; answers whether it tried. */
export async function installeerMetApt(pakket) {
  const apt = aptMetRechten();
  if (!apt) return false;
  const [programma, ...vooraf] = apt;
  process.stdout.write(`${pakket} installeren met apt-get …\n`);
  await draai(programma, [...vooraf, 'update'], STIL);
  await draai(programma, [...vooraf, 'install', '-y', '--no-install-recommends', pakket], STIL);
  return true;
}

function aptMetRechten() {
  const lukt = (programma, ...argumenten) => spawnSync(programma, argumenten, { stdio: 'ignore' }).status === 0;
  if (!lukt('apt-get', '--version')) return undefined;
  if (process.getuid() === 0) return ['apt-get'];
  return lukt('sudo', '-n', 'true') ? ['sudo', '-n', 'apt-get'] : undefined;
}
