import { spawn } from 'node:child_process';
import { WORTEL } from '../start/instellingen.mjs';

const kinderen = new Set();
const OMGEVING = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

/** Runs a command with its output in view; resolves to its exit code, 1 when it could not run. */
export function draai(programma, argumenten, env = {}) {
  return new Promise((klaar) => {
    const kind = spawn(programma, argumenten, { cwd: WORTEL, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...OMGEVING, ...env } });
    kinderen.add(kind);
    const af = (code) => {
      kinderen.delete(kind);
      klaar(code ?? 1);
    };
    kind.on('error', () => af(1));
    kind.on('close', af);
  });
}

export const draaiNode = (argumenten, env) => draai(process.execPath, argumenten, env);

export function stopKinderen() {
  for (const kind of kinderen) kind.kill('SIGTERM');
}
