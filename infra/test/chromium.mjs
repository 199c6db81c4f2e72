import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { EXIT, StartFout } from '../postgres/startfout.mjs';
import { installeerMetApt } from './apt.mjs';

const PLAATSEN = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium, installed by apt where that is allowed.
 * @throws {StartFout} that says what to install
 */
export async function zorgVoorChromium() {
  const gevonden = vind();
  if (gevonden) return gevonden;
  await installeerMetApt('chromium');
  const geinstalleerd = vind();
  if (geinstalleerd) return geinstalleerd;
  throw new StartFout('De reizen hebben Chromium nodig. Installeer het met: sudo apt-get update && sudo apt-get install -y chromium — of geef het pad mee met CHROMIUM_PATH.', EXIT.omgeving);
}

const vind = () => [process.env.CHROMIUM_PATH, ...PLAATSEN].find((pad) => pad && existsSync(pad) && start(pad));

const start = (pad) => spawnSync(pad, ['--version'], { stdio: 'ignore' }).status === 0;
