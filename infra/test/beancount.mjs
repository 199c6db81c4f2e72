import { spawnSync } from 'node:child_process';
import { EXIT, StartFout } from '../postgres/startfout.mjs';
import { installeerMetApt } from './apt.mjs';

const aanwezig = () => spawnSync('bean-check', ['--help'], { stdio: 'ignore' }).status === 0;

/**
 * Makes sure that beancount is there, installed by apt where that is allowed.
 * @throws {StartFout} that says what to install
 */
export async function zorgVoorBeancount() {
  if (aanwezig()) return;
  await installeerMetApt('beancount');
  if (aanwezig()) return;
  throw new StartFout('Het journaal wordt ook met beancount gelezen. Installeer het met: sudo apt-get update && sudo apt-get install -y beancount', EXIT.omgeving);
}
