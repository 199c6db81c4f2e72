import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EXIT, StartFout } from '../postgres/startfout.mjs';
import { bouw } from '../start/bouw.mjs';
import { openDatabase } from '../start/database.mjs';
import { WORTEL, instellingen } from '../start/instellingen.mjs';

const GEBRUIK = `npm run beheerder -- --regio "Naam van de regio" --organisatie "Gemeente Voorbeeld" --naam "Voornaam Achternaam" --email naam@gemeente.example --tweede-naam "Voornaam Achternaam" --tweede-email naam@gemeente.example [--soort gemeente|corporatie|zorgaanbieder|anders]
Voor een regio die er al is en minder dan twee beheerders heeft:
npm run beheerder -- --erbij --regio "Naam van de regio" --organisatie "Gemeente Voorbeeld" --naam "Voornaam Achternaam" --email naam@gemeente.example`;
const SOORTEN = ['gemeente', 'corporatie', 'zorgaanbieder', 'anders'];

/** Makes a regio with its first two beheerders, or one for a regio that has too few, and prints for each a link that works once. */
async function beheerder() {
  const { erbij, ...gegevens } = leesVragen();
  const keuze = instellingen({ ...process.env, DEMO: '0' });
  await bouw(WORTEL);
  const database = await openDatabase(keuze);
  try {
    const programma = await import(pathToFileURL(join(WORTEL, 'server', 'dist', 'main.js')).href);
    const opties = { urls: database.urls, port: keuze.port, host: keuze.host, demo: false, dataDir: keuze.dataDir, mode: 'productie', publiekeUrl: keuze.publiekeUrl };
    const links = erbij ? [await programma.maakBeheerderErbij(opties, gegevens)] : await programma.maakEersteBeheerder(opties, gegevens);
    (gegevens.beheerders ?? [gegevens]).forEach(({ naam }, nummer) => process.stdout.write(`\n${naam} kan beginnen met deze link. Hij werkt één keer en is zeven dagen geldig:\n\n${links[nummer]}\n`));
  } catch (fout) {
    throw fout.constructor?.name === 'BeheerderGeweigerd' ? new StartFout(fout.message, EXIT.omgeving) : fout;
  } finally {
    await database.stop();
  }
}

function leesVragen() {
  const optie = { type: 'string' };
  const { values } = parseArgs({ options: { regio: optie, organisatie: optie, naam: optie, email: optie, 'tweede-naam': optie, 'tweede-email': optie, soort: { type: 'string', default: 'gemeente' }, erbij: { type: 'boolean', default: false } } });
  const nodig = ['regio', 'organisatie', 'naam', 'email', ...(values.erbij ? [] : ['tweede-naam', 'tweede-email'])];
  const mist = nodig.filter((veld) => !values[veld]?.trim());
  if (mist.length > 0) throw new StartFout(`Geef ook --${mist.join(' en --')} mee.\n${GEBRUIK}`, EXIT.omgeving);
  const { regio, organisatie, soort, erbij, naam, email } = values;
  const beheerders = [{ naam, email }, ...(erbij ? [] : [{ naam: values['tweede-naam'], email: values['tweede-email'] }])];
  const fout = beheerders.find((ieder) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(ieder.email));
  if (fout) throw new StartFout(`${fout.email} is geen e-mailadres.`, EXIT.omgeving);
  if (erbij) return { erbij, regio, organisatie, naam, email };
  if (values.email.toLowerCase() === values['tweede-email'].toLowerCase()) throw new StartFout('De twee beheerders moeten twee mensen zijn, met elk een eigen adres.', EXIT.omgeving);
  if (!SOORTEN.includes(values.soort)) throw new StartFout(`--soort is een van: ${SOORTEN.join(', ')}.`, EXIT.omgeving);
  return { regio, organisatie, soort, beheerders };
}

beheerder().then(
  () => process.exit(0),
  (fout) => {
    process.stderr.write(`${fout instanceof StartFout || fout.code?.startsWith?.('ERR_PARSE_ARGS') ? fout.message : (fout.stack ?? fout)}\n`);
    process.exit(fout.exitCode ?? 1);
  },
);
