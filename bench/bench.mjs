import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bouw, openOmgeving } from './omgeving.mjs';
import { toon } from './verslag.mjs';

const SCENARIOS = { 1: '1-casuslijst', 3: '3-zoeken', 4: '4-handeling', 7: '7-overboekingen', 8: '8-heet-fonds', 12: '12-isolatie', precedenten: 'precedenten', kandidaten: 'kandidaten' };
const GEWOON = 10_000;
const GEBRUIK = `Gebruik: npm run bench -- <${Object.keys(SCENARIOS).join('|')}> [--casussen 10000] [--zoekcasussen 1000000] [--rondes 5] [--seconden 2] [--klanten 8] [--boekingen 10000,100000,1000000] [--gelijktijdig 8,16,32,64] [--regios 3,30,100] [--zonder-bouwen]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    casussen: { type: 'string', default: String(GEWOON) },
    zoekcasussen: { type: 'string', default: '1000000' },
    rondes: { type: 'string', default: '5' },
    seconden: { type: 'string', default: '2' },
    klanten: { type: 'string', default: '8' },
    boekingen: { type: 'string', default: '10000,100000,1000000' },
    gelijktijdig: { type: 'string', default: '8,16,32,64' },
    regios: { type: 'string', default: '3,30,100' },
    'zonder-bouwen': { type: 'boolean', default: false },
  },
});
const gekozen = positionals.length > 0 ? positionals : Object.keys(SCENARIOS);
if (gekozen.some((nummer) => !(nummer in SCENARIOS))) {
  console.error(GEBRUIK);
  process.exit(2);
}
const opties = {
  casussen: getal('casussen', 100),
  zoekcasussen: getal('zoekcasussen', 1000),
  rondes: getal('rondes', 1),
  seconden: getal('seconden', 0.1),
  klanten: getal('klanten', 1),
  boekingen: getallen('boekingen'),
  gelijktijdig: getallen('gelijktijdig'),
  regios: getallen('regios'),
  bouwen: !values['zonder-bouwen'],
};

if (opties.bouwen) bouw();
for (const nummer of gekozen) await draai(SCENARIOS[nummer]);

async function draai(naam) {
  const scenario = await import(`./scenarios/${naam}.mjs`);
  const eigen = { ...opties, casussen: scenario.casussen ?? opties.casussen };
  const omgeving = await openOmgeving({ ...eigen, documenten: scenario.documenten });
  try {
    const uitkomst = { scenario: naam, ...eigen, gemetenOp: new Date().toISOString(), node: process.version, ...(await scenario.meet(omgeving, eigen)) };
    const map = join(import.meta.dirname, 'results');
    mkdirSync(map, { recursive: true });
    const bestand = opties.casussen === GEWOON ? naam : `${naam}-${opties.casussen}`;
    writeFileSync(join(map, `${bestand}.json`), `${JSON.stringify(uitkomst, null, 2)}\n`);
    console.log(toon(uitkomst));
  } finally {
    await omgeving.sluit();
  }
}

function getallen(naam) {
  const waarden = values[naam].split(',').map(Number);
  if (waarden.every((waarde) => Number.isInteger(waarde) && waarde > 0)) return waarden;
  console.error(`--${naam} is een rij gehele getallen boven nul, met komma's ertussen.\n${GEBRUIK}`);
  process.exit(2);
}

function getal(naam, minimum) {
  const waarde = Number(values[naam]);
  if (Number.isFinite(waarde) && waarde >= minimum) return waarde;
  console.error(`--${naam} is een getal van ten minste ${minimum}.\n${GEBRUIK}`);
  process.exit(2);
}
