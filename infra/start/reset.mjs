import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { claimMap } from '../postgres/instantie.mjs';
import { WORTEL, instellingen } from './instellingen.mjs';

async function reset() {
  const { dataDir } = instellingen({ DATA_DIR: process.env.DATA_DIR });
  if (dataDir === WORTEL || !existsSync(dataDir)) return zeg(`Er is niets te wissen: ${dataDir} is er niet.`);
  const vrijgeven = claimMap(dataDir);
  try {
    if (!(await akkoord(dataDir))) {
      zeg('Er is niets gewist.');
      process.exitCode = 1;
      return;
    }
    rmSync(dataDir, { recursive: true, force: true });
    zeg(`${dataDir} is gewist. Een database van DATABASE_URL is niet aangeraakt.`);
  } finally {
    vrijgeven();
  }
}

async function akkoord(dataDir) {
  if (process.argv.includes('--ja')) return true;
  const vraag = createInterface({ input: process.stdin, output: process.stdout });
  const gesloten = new Promise((klaar) => vraag.once('close', () => klaar('nee')));
  const antwoord = await Promise.race([vraag.question(`Alles in ${dataDir} wissen, met de database en de sleutels? (ja/nee) `), gesloten]);
  vraag.close();
  return antwoord.trim().toLowerCase() === 'ja';
}

const zeg = (tekst) => process.stdout.write(`${tekst}\n`);

reset().catch((fout) => {
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = fout.exitCode ?? 1;
});
