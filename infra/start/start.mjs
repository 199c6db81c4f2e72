import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wachtTot } from '../postgres/processen.mjs';
import { EXIT, StartFout, poortBezet, schijfVol, vertaalSchrijffout } from '../postgres/startfout.mjs';
import { afsluiting } from './afsluiting.mjs';
import { bouw } from './bouw.mjs';
import { WORTEL, instellingen } from './instellingen.mjs';
import { installeer } from './installatie.mjs';
import { stap, toonAdres } from './voortgang.mjs';

const POORTGEDULD_MS = 4_000;
const sluiten = afsluiting();

async function start() {
  controleerNode();
  const keuze = instellingen(process.env);
  await controleerPoort(keuze.host, keuze.port);
  await stap('Onderdelen nakijken', () => installeer(WORTEL));
  await stap('Bouwen', () => bouw(WORTEL));
  const { openDatabase } = await import('./database.mjs');
  const database = await stap('Database openen', () => openDatabase(keuze));
  sluiten.later(database.stop);
  const dienst = keuze.demo ? await stap('Verzonnen aanmelddienst starten', () => startDienst(keuze)) : undefined;
  const { start: startServer } = await import(pathToFileURL(join(WORTEL, 'server', 'dist', 'main.js')).href);
  const product = await stap('Gegevens bijwerken en starten', () => startServer({
    urls: database.urls,
    port: keuze.port,
    host: keuze.host,
    demo: keuze.demo,
    proxies: keuze.proxies,
    publiekeUrl: keuze.publiekeUrl,
    mail: keuze.mail,
    virusscanner: keuze.virusscanner,
    openid: { interneAdressen: keuze.openidIntern, demonstratie: dienst?.uitgever },
    dataDir: keuze.dataDir,
    mode: keuze.demo ? 'demonstratie' : 'productie',
  }));
  sluiten.later(() => product.stop());
  if (dienst) await dienst.open([product.openid]);
  toonAdres(product);
}

/** The provider of the demonstration stands on the next port, or on a free one. */
async function startDienst({ port }) {
  const { startAanmelddienst } = await import('../openid/aanmelddienst.mjs');
  const { MENSEN } = await import('../openid/mensen.mjs');
  const dienst = await startAanmelddienst({ poort: port < 65_535 ? port + 1 : 0, mensen: MENSEN });
  sluiten.later(dienst.stop);
  return dienst;
}

function controleerNode() {
  const nodig = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8')).engines.node.match(/(\d+)\.(\d+)/).slice(1).map(Number);
  const [groot, klein] = process.versions.node.split('.').map(Number);
  if (groot > nodig[0] || (groot === nodig[0] && klein >= nodig[1])) return;
  throw new StartFout(`Dit is Node ${process.versions.node}; nodig is Node ${nodig.join('.')} of nieuwer.`, EXIT.omgeving);
}

/** A product that was just killed gets a moment to leave the port. */
async function controleerPoort(host, port) {
  if (await wachtTot(() => isVrij(host, port), POORTGEDULD_MS, 200)) return;
  throw poortBezet(port, 'PORT');
}

function isVrij(host, port) {
  return new Promise((klaar, mislukt) => {
    const proef = createServer();
    proef.once('error', (fout) => (fout.code === 'EADDRINUSE' ? klaar(false) : mislukt(fout)));
    proef.listen(port, host, () => proef.close(() => klaar(true)));
  });
}

function duid(fout) {
  if (fout.code === 'EADDRINUSE') return poortBezet(fout.port, 'PORT');
  if (fout.code === 'EACCES' && fout.syscall === 'listen') return new StartFout(`Poort ${fout.port} is alleen voor root. Kies een andere poort met PORT=<nummer>.`, EXIT.poortBezet);
  if (fout.code === '53100') return schijfVol('de map van de database', fout);
  return vertaalSchrijffout(fout, fout.path ?? WORTEL);
}

async function meldEnStop(oorzaak) {
  const fout = duid(oorzaak);
  const bekend = fout instanceof StartFout;
  process.stderr.write(`\n${bekend ? fout.message : `Het starten is mislukt: ${fout.stack ?? fout}`}\n`);
  await sluiten.nu(bekend ? fout.exitCode : 1);
}

start().catch(meldEnStop);
