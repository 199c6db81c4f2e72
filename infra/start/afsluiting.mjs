import { leeft, opdrachtregel, ouderVan } from '../postgres/processen.mjs';

const OUDERCONTROLE_MS = 250;

/** Stops everything in reverse order on Ctrl-C, SIGTERM, a closed terminal, or when the npm that started us is gone. */
export function afsluiting() {
  const werk = [];
  let bezig = false;

  async function nu(exitCode) {
    if (bezig) process.exit(exitCode || 130);
    bezig = true;
    for (const sluit of werk.reverse()) {
      await sluit().catch((fout) => process.stderr.write(`Bij het stoppen ging iets mis: ${fout.message}\n`));
    }
    process.exit(exitCode);
  }

  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signaal, () => nu(0));
  stopAlsNpmWegIs(() => nu(0));
  return { later: (sluit) => werk.push(sluit), nu };
}

function stopAlsNpmWegIs(stop) {
  const npm = process.env.npm_lifecycle_event ? npmProces() : undefined;
  if (!npm) return;
  const wacht = setInterval(() => {
    if (leeft(npm)) return;
    clearInterval(wacht);
    stop();
  }, OUDERCONTROLE_MS);
  wacht.unref();
}

/** npm starts a script through a shell, which may or may not stay in between. */
function npmProces() {
  const viaSchil = /^(\S*\/)?(ba|da|z)?sh -c/.test(opdrachtregel(process.ppid));
  return viaSchil ? ouderVan(process.ppid) : process.ppid;
}
