import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EXIT, StartFout } from '../postgres/startfout.mjs';
import { bouw } from '../start/bouw.mjs';
import { openDatabase } from '../start/database.mjs';
import { WORTEL, instellingen } from '../start/instellingen.mjs';

const GEBRUIK = 'npm run beheerder -- --regio "Naam van de regio" --organisatie "Gemeente Voorbeeld" --naam "Voornaam Achternaam" --email naam@gemeente.example [--soort gemeente|corporatie|zorgaanbieder|anders]';
const SOORTEN = ['gemeente', 'corporatie', 'zorgaanbieder', 'anders'];

/** Makes a regio with its first beheerder and prints a link that works once. */
async function beheerder() {
  const gegevens = leesVragen();
  const keuze = instellingen({ ...process.env, DEMO: '0' });
  await bouw(WORTEL);
  const database = await openDatabase(keuze);
  try {
    const { maakEersteBeheerder } = await import(pathToFileURL(join(WORTEL, 'server', 'dist', 'main.js')).href);
    const link = await maakEersteBeheerder({ urls: database.urls, port: keuze.port, host: keuze.host, demo: false, dataDir: keuze.dataDir, mode: 'productie', publiekeUrl: keuze.publiekeUrl }, gegevens);
    process.stdout.write(`\n${gegevens.naam} kan beginnen met deze link. Hij werkt één keer en is zeven dagen geldig:\n\n${link}\n`);
  } finally {
    await database.stop();
  }
}

function leesVragen() {
  const optie = { type: 'string' };
  const { values } = parseArgs({ options: { regio: optie, organisatie: optie, naam: optie, email: optie, soort: { type: 'string', default: 'gemeente' } } });
  const mist = ['regio', 'organisatie', 'naam', 'email'].filter((veld) => !values[veld]?.trim());
  if (mist.length > 0) throw new StartFout(`Geef ook --${mist.join(' en --')} mee.\n${GEBRUIK}`, EXIT.omgeving);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email)) throw new StartFout(`${values.email} is geen e-mailadres.`, EXIT.omgeving);
  if (!SOORTEN.includes(values.soort)) throw new StartFout(`--soort is een van: ${SOORTEN.join(', ')}.`, EXIT.omgeving);
  return values;
}

beheerder().then(
  () => process.exit(0),
  (fout) => {
    process.stderr.write(`${fout instanceof StartFout || fout.code?.startsWith?.('ERR_PARSE_ARGS') ? fout.message : (fout.stack ?? fout)}\n`);
    process.exit(fout.exitCode ?? 1);
  },
);
