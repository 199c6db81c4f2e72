const OUDERCONTROLE_MS = 1_000;

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
  if (!process.env.npm_lifecycle_event) return;
  const ouder = process.ppid;
  const wacht = setInterval(() => {
    if (process.ppid === ouder) return;
    clearInterval(wacht);
    stop();
  }, OUDERCONTROLE_MS);
  wacht.unref();
}
