import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EXIT, StartFout } from '../postgres/startfout.mjs';
import { bouw } from '../start/bouw.mjs';
import { openDatabase } from '../start/database.mjs';
import { WORTEL, instellingen } from '../start/instellingen.mjs';

const GEBRUIK = 'npm run beheerder -- --regio "Naam van de regio" --organisatie "Gemeente Voorbeeld" --naam "Voornaam Achternaam" --email naam@gemeente.example --tweede-naam "Voornaam Achternaam" --tweede-email naam@gemeente.example [--soort gemeente|corporatie|zorgaanbieder|anders]';
const SOORTEN = ['gemeente', 'corporatie', 'zorgaanbieder', 'anders'];

/** Makes a regio with its first two beheerders and prints for each a link that works once. */
async function beheerder() {
  const gegevens = leesVragen();
  const keuze = instellingen({ ...process.env, DEMO: '0' });
  await bouw(WORTEL);
  const database = await openDatabase(keuze);
  try {
    const { maakEersteBeheerder } = await import(pathToFileURL(join(WORTEL, 'server', 'dist', 'main.js')).href);
    const links = await maakEersteBeheerder({ urls: database.urls, port: keuze.port, host: keuze.host, demo: false, dataDir: keuze.dataDir, mode: 'productie', publiekeUrl: keuze.publiekeUrl }, gegevens);
    gegevens.beheerders.forEach(({ naam }, nummer) => process.stdout.write(`\n${naam} kan beginnen met deze link. Hij werkt één keer en is zeven dagen geldig:\n\n${links[nummer]}\n`));
  } finally {
    await database.stop();
  }
}

function leesVragen() {
  const optie = { type: 'string' };
  const { values } = parseArgs({ options: { regio: optie, organisatie: optie, naam: optie, email: optie, 'tweede-naam': optie, 'tweede-email': optie, soort: { type: 'string', default: 'gemeente' } } });
  const mist = ['regio', 'organisatie', 'naam', 'email', 'tweede-naam', 'tweede-email'].filter((veld) => !values[veld]?.trim());
  if (mist.length > 0) throw new StartFout(`Geef ook --${mist.join(' en --')} mee.\n${GEBRUIK}`, EXIT.omgeving);
  const beheerders = [{ naam: values.naam, email: values.email }, { naam: values['tweede-naam'], email: values['tweede-email'] }];
  const fout = beheerders.find(({ email }) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email));
  if (fout) throw new StartFout(`${fout.email} is geen e-mailadres.`, EXIT.omgeving);
  if (values.email.toLowerCase() === values['tweede-email'].toLowerCase()) throw new StartFout('De twee beheerders moeten twee mensen zijn, met elk een eigen adres.', EXIT.omgeving);
  if (!SOORTEN.includes(values.soort)) throw new StartFout(`--soort is een van: ${SOORTEN.join(', ')}.`, EXIT.omgeving);
  const { regio, organisatie, soort } = values;
  return { regio, organisatie, soort, beheerders };
}

beheerder().then(
  () => process.exit(0),
  (fout) => {
    process.stderr.write(`${fout instanceof StartFout || fout.code?.startsWith?.('ERR_PARSE_ARGS') ? fout.message : (fout.stack ?? fout)}\n`);
    process.exit(fout.exitCode ?? 1);
  },
);
