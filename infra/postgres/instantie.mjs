import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leeft, startmoment } from './processen.mjs';
import { EXIT, StartFout } from './startfout.mjs';

/**
 * Claims a data folder for this process. A claim left by a process that no longer lives is taken over.
 * @returns {() => void} releases the claim
 * @throws {StartFout} when a living process holds the folder
 */
export function claimMap(dir) {
  const bestand = join(dir, 'instantie.json');
  const claim = JSON.stringify({ pid: process.pid, start: startmoment(process.pid) });
  for (let poging = 0; poging < 3; poging += 1) {
    try {
      writeFileSync(bestand, claim, { flag: 'wx' });
      return () => rmSync(bestand, { force: true });
    } catch (fout) {
      if (fout.code !== 'EEXIST') throw fout;
      weigerAlsHouderLeeft(dir, bestand);
      rmSync(bestand, { force: true });
    }
  }
  throw bezet(dir, 'een ander proces');
}

function weigerAlsHouderLeeft(dir, bestand) {
  const houder = leesHouder(bestand);
  if (houder && leeft(houder.pid) && startmoment(houder.pid) === houder.start) {
    throw bezet(dir, `proces ${houder.pid}`);
  }
}

function leesHouder(bestand) {
  try {
    const houder = JSON.parse(readFileSync(bestand, 'utf8'));
    return Number.isInteger(houder?.pid) ? houder : undefined;
  } catch {
    return undefined;
  }
}

const bezet = (dir, wie) =>
  new StartFout(`Het product draait al op ${dir} (${wie}). Stop dat eerst, of kies een andere map met DATA_DIR.`, EXIT.tweedeInstantie);
