import { mkdirSync, rmSync } from 'node:fs';
import { StartFout } from '../postgres/startfout.mjs';
import { installeer } from '../start/installatie.mjs';
import { WORTEL } from '../start/instellingen.mjs';
import { UITSLAGEN, fasen } from './fasen.mjs';

async function test() {
  const { alleen, filters } = leesArgumenten(process.argv.slice(2));
  rmSync(UITSLAGEN, { recursive: true, force: true });
  mkdirSync(UITSLAGEN, { recursive: true });
  await installeer(WORTEL);
  const uitslagen = [];
  for (const fase of kiesFasen(alleen, filters)) uitslagen.push(await voerUit(fase, filters));
  toonUitslagen(uitslagen);
  const geslaagd = som(uitslagen, 'geslaagd');
  const mislukt = som(uitslagen, 'mislukt');
  process.exitCode = mislukt > 0 ? 1 : 0;
  process.stdout.write(`${geslaagd} passed, ${mislukt} failed\n`);
}

function leesArgumenten(argumenten) {
  const plaats = argumenten.indexOf('--only');
  if (plaats < 0) return { alleen: undefined, filters: argumenten };
  const namen = (argumenten[plaats + 1] ?? '').split(',').filter(Boolean);
  const onbekend = namen.filter((naam) => !fasen.some((fase) => fase.naam === naam));
  if (namen.length === 0 || onbekend.length > 0) throw new StartFout(`--only kent: ${fasen.map(({ naam }) => naam).join(', ')}.`, 2);
  return { alleen: namen, filters: argumenten.toSpliced(plaats, 2) };
}

function kiesFasen(alleen, filters) {
  return fasen.filter(({ naam, kentFilters }) => (alleen ? alleen.includes(naam) : filters.length === 0 || kentFilters));
}

async function voerUit(fase, filters) {
  const begin = Date.now();
  process.stdout.write(`\n── ${fase.naam}\n`);
  const uitslag = await fase.voerUit(filters).catch((fout) => {
    process.stdout.write(`${fout instanceof StartFout ? fout.message : fout.stack}\n`);
    return { geslaagd: 0, mislukt: 1 };
  });
  return { naam: fase.naam, seconden: Math.round((Date.now() - begin) / 1000), ...uitslag };
}

function toonUitslagen(uitslagen) {
  process.stdout.write('\n');
  for (const { naam, geslaagd, mislukt, seconden } of uitslagen) {
    process.stdout.write(`${naam.padEnd(12)}${String(geslaagd).padStart(6)} geslaagd ${String(mislukt).padStart(6)} mislukt ${String(seconden).padStart(6)} s\n`);
  }
}

const som = (uitslagen, veld) => uitslagen.reduce((tot, uitslag) => tot + uitslag[veld], 0);

for (const signaal of ['SIGINT', 'SIGTERM']) process.on(signaal, () => process.exit(130));

test().catch((fout) => {
  process.stdout.write(`${fout instanceof StartFout ? fout.message : fout.stack}\n0 passed, 1 failed\n`);
  process.exitCode = 1;
});
