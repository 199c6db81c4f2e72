import { spawn } from 'node:child_process';

const kinderen = new Set();
process.on('exit', () => kinderen.forEach((kind) => kind.kill('SIGTERM')));

/** A started process ends with this one. */
export function houdBij(kind) {
  kinderen.add(kind);
  kind.once('close', () => kinderen.delete(kind));
  return kind;
}

/**
 * Runs a command and keeps what it says.
 * @returns {Promise<{ code: number, tekst: string }>} code 1 as well when the command was stopped by a signal
 */
export function opdracht(programma, argumenten, { cwd, env = {}, toon = false }) {
  return new Promise((klaar) => {
    const delen = [];
    const proces = houdBij(spawn(programma, argumenten, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }));
    for (const [bron, doel] of [[proces.stdout, process.stdout], [proces.stderr, process.stderr]]) {
      bron.on('data', (deel) => {
        delen.push(deel);
        if (toon) doel.write(deel);
      });
    }
    const af = (code, slot = '') => klaar({ code: code ?? 1, tekst: Buffer.concat(delen).toString('utf8') + slot });
    proces.on('error', (fout) => af(1, fout.message));
    proces.on('close', (code) => af(code));
  });
}
