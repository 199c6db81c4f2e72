import { spawn } from 'node:child_process';
import { WORTEL } from '../start/instellingen.mjs';
import { houdBij } from '../start/opdracht.mjs';

/** Runs a command with its output in view; resolves to its exit code, 1 when it could not run. */
export function draai(programma, argumenten, env = {}) {
  return new Promise((klaar) => {
    const kind = houdBij(spawn(programma, argumenten, { cwd: WORTEL, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }));
    kind.on('error', () => klaar(1));
    kind.on('close', (code) => klaar(code ?? 1));
  });
}

export const draaiNode = (argumenten, env) => draai(process.execPath, argumenten, env);
