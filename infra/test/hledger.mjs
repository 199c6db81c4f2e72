import { spawnSync } from 'node:child_process';
import { EXIT, StartFout } from '../postgres/startfout.mjs';
import { installeerMetApt } from './apt.mjs';

const aanwezig = () => spawnSync('hledger', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Makes sure that hledger is there, installed by apt where that is allowed.
 * @throws {StartFout} that says what to install
 */
export async function zorgVoorHledger() {
  if (aanwezig()) return;
  await installeerMetApt('hledger');
  if (aanwezig()) return;
  throw new StartFout('Het grootboek wordt nagerekend met hledger. Installeer het met: sudo apt-get update && sudo apt-get install -y hledger', EXIT.omgeving);
}
