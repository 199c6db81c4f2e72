import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function leeft(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (fout) {
    return fout.code === 'EPERM';
  }
}

function isZombie(pid) {
  return process.platform === 'linux' && statVelden(pid)?.[0] === 'Z';
}

/** A mark that differs when the same process number is handed out again; undefined when the process is gone. */
export function startmoment(pid) {
  if (process.platform === 'linux') return statVelden(pid)?.[19];
  return vraagPs(pid, 'lstart=');
}

export function opdrachtregel(pid) {
  if (process.platform !== 'linux') return vraagPs(pid, 'command=') ?? '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** The process that started `pid`; undefined when it cannot be known. */
export function ouderVan(pid) {
  const ouder = process.platform === 'linux' ? statVelden(pid)?.[1] : vraagPs(pid, 'ppid=');
  return ouder === undefined ? undefined : Number(ouder);
}

function statVelden(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function vraagPs(pid, veld) {
  try {
    return execFileSync('ps', ['-o', veld, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Resolves to true when `voorwaarde` held within `termijnMs`, else to false. */
export async function wachtTot(voorwaarde, termijnMs, stapMs = 50) {
  const einde = Date.now() + termijnMs;
  while (Date.now() < einde) {
    if (await voorwaarde()) return true;
    await new Promise((verder) => setTimeout(verder, stapMs));
  }
  return false;
}
