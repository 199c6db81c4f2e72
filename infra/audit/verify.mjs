#!/usr/bin/env node
// Checks an exported log without the product, its database or any package: everything needed stands in this file.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEGEL = 256;
const HASH = 32;
const ED25519 = 0x01;
const STREEP = '\u2014 ';
const VELDEN = [
  'versie', 'regio', 'nummer', 'gebeurtenis', 'gebeurdOp', 'vastgelegdOp', 'actor', 'namens',
  'actie', 'onderwerpSoort', 'onderwerp', 'casus', 'doel', 'trace', 'verplichting',
];
const GEBRUIK = `Gebruik: node verify.mjs [map] [--sleutel <regel of bestand>] [--export <map>]
  zonder map    het draaiende product wordt uitgevoerd naar een map en nagekeken
  --sleutel     de publieke sleutel die u zelf bewaarde; anders geldt die in de export
  --export      bewaar de uitvoer van het draaiende product in deze map`;

/** The log is not what was signed; the message is a Dutch sentence. */
export class LogboekOngeldig extends Error {}

/** The check could not be done; the message is a Dutch sentence. */
export class GeenControle extends Error {}

const eis = (klopt, zin) => {
  if (!klopt) throw new LogboekOngeldig(zin);
};

/**
 * Checks one or more exported logs.
 * @param {string} map the folder of one log, or a folder with one folder per regio
 * @param {{ sleutel?: string }} opties the public key line that the reader kept
 * @returns {{ regio: string, grootte: number, wortel: string, controlepunten: number, sleutel: string }[]}
 * @throws {LogboekOngeldig} on the first thing that is not right
 */
export function verifieer(map, { sleutel } = {}) {
  if (!existsSync(map) || !statSync(map).isDirectory()) throw new GeenControle(`De map ${map} bestaat niet.`);
  if (existsSync(join(map, 'checkpoint'))) return [verifieerLogboek(map, sleutel)];
  const mappen = readdirSync(map).sort();
  eis(mappen.length > 0, `In ${map} staat geen logboek.`);
  return mappen.map((naam) => {
    eis(existsSync(join(map, naam, 'checkpoint')), `In ${join(map, naam)} ontbreekt het laatste controlepunt.`);
    return verifieerLogboek(join(map, naam), sleutel);
  });
}

function verifieerLogboek(map, bewaardeSleutel) {
  const regel = lees(map, 'sleutel.vkey').toString('utf8');
  eis(bewaardeSleutel === undefined || regel === `${bewaardeSleutel}\n`, `De sleutel in ${map} is niet de sleutel die u bewaarde.`);
  const sleutel = leesSleutel(regel);
  const punten = leesControlepunten(map, sleutel);
  const { grootte, wortel } = punten.at(-1);
  volgBoom(map, basename(sleutel.naam), punten);
  eisPreciesDezeBestanden(map, grootte);
  return { regio: basename(sleutel.naam), grootte, wortel, controlepunten: punten.length, sleutel: regel.trim() };
}

function leesSleutel(regel) {
  const [naam, id, ...rest] = regel.replace(/\n$/, '').split('+');
  const bytes = base64(rest.join('+'), 'De publieke sleutel is onleesbaar.');
  eis(/^\S+\n$/.test(regel) && bytes.length === 33 && bytes[0] === ED25519, 'De publieke sleutel is onleesbaar.');
  const som = createHash('sha256').update(`${naam}\n`).update(bytes).digest('hex').slice(0, 8);
  eis(som === id, 'Het kenmerk van de publieke sleutel hoort niet bij die sleutel.');
  const publiek = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') } });
  return { naam, id, publiek };
}

function leesControlepunten(map, sleutel) {
  const alles = tekst(lees(map, 'controlepunten.txt'), 'controlepunten.txt');
  const notities = alles.match(/[^\n]+\n[^\n]+\n[^\n]+\n\n(?:\u2014 [^\n]+\n)+/gu) ?? [];
  eis(notities.length > 0 && notities.join('') === alles, 'De lijst van controlepunten is onleesbaar.');
  eis(notities.at(-1) === tekst(lees(map, 'checkpoint'), 'checkpoint'), 'Het laatste controlepunt staat niet achteraan in de lijst.');
  const punten = notities.map((notitie) => leesControlepunt(notitie, sleutel));
  punten.reduce((vorige, punt) => {
    eis(punt.grootte > vorige, `Controlepunt ${punt.grootte} staat niet op volgorde.`);
    return punt.grootte;
  }, 0);
  return punten;
}

function leesControlepunt(notitie, { naam, id, publiek }) {
  const [inhoud, handtekeningen] = [`${notitie.slice(0, notitie.indexOf('\n\n'))}\n`, notitie.slice(notitie.indexOf('\n\n') + 2, -1).split('\n')];
  const [oorsprong, grootte, wortel] = inhoud.split('\n');
  eis(oorsprong === naam, `Een controlepunt is van een ander logboek: ${oorsprong}.`);
  eis(/^[1-9][0-9]{0,14}$/.test(grootte), `De grootte van een controlepunt is onleesbaar: ${grootte}.`);
  eis(base64(wortel, 'De wortel van een controlepunt is onleesbaar.').length === HASH, 'De wortel van een controlepunt is onleesbaar.');
  const eigen = handtekeningen.map(leesHandtekening).filter((regel) => regel.naam === naam && regel.id === id);
  const echt = eigen.length > 0 && eigen.every((regel) => verify(null, Buffer.from(inhoud), publiek, regel.bytes));
  eis(echt, `Controlepunt ${grootte} is niet met de sleutel van dit logboek ondertekend.`);
  return { grootte: Number(grootte), wortel };
}

function leesHandtekening(regel) {
  const [naam, code, ...rest] = regel.slice(STREEP.length).split(' ');
  const bytes = base64(code ?? '', 'Een handtekening is onleesbaar.');
  eis(rest.length === 0 && bytes.length > 4, 'Een handtekening is onleesbaar.');
  return { naam, id: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
}

/** Every root is computed again from the leaves, so each checkpoint holds all before it. */
function volgBoom(map, regio, punten) {
  const rand = [];
  const tegels = new Tegelboom(map, punten.at(-1).grootte);
  const gezien = new Set();
  let volgend = 0;
  let nummer = 0;
  for (const blad of bladen(map, punten.at(-1).grootte)) {
    controleerBlad(blad, nummer, regio, gezien);
    const hash = bladHash(blad);
    tegels.voegToe(0, hash, nummer);
    voegAanRandToe(rand, hash, nummer);
    nummer += 1;
    if (nummer !== punten[volgend].grootte) continue;
    eis(vouw(rand).toString('base64') === punten[volgend].wortel, `Regel 0 tot en met ${nummer - 1} zijn niet de regels die in controlepunt ${nummer} zijn ondertekend.`);
    volgend += 1;
  }
  tegels.sluitAf();
}

function controleerBlad(bytes, nummer, regio, gezien) {
  const blad = leesBlad(bytes, nummer);
  eis(VELDEN.every((veld) => veld in blad) && bytes.equals(Buffer.from(JSON.stringify(blad, VELDEN))), `Regel ${nummer} is niet zo geschreven als het hoort.`);
  eis(blad.versie === 1, `Regel ${nummer} heeft een onbekende versie.`);
  eis(blad.nummer === nummer, `Op plaats ${nummer} staat regel ${blad.nummer}: de nummers lopen niet door.`);
  eis(blad.regio === regio, `Regel ${nummer} is van een andere regio.`);
  eis(!gezien.has(blad.gebeurtenis), `De gebeurtenis van regel ${nummer} komt twee keer voor.`);
  gezien.add(blad.gebeurtenis);
}

function leesBlad(bytes, nummer) {
  try {
    return Object(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new LogboekOngeldig(`Regel ${nummer} is onleesbaar.`);
  }
}

/** The leaves in order, from bundles with a two-byte length before each leaf. */
function* bladen(map, grootte) {
  for (let begin = 0; begin < grootte; begin += TEGEL) {
    const breedte = Math.min(TEGEL, grootte - begin);
    const pad = tegelpad('entries', begin / TEGEL, breedte);
    const bundel = lees(map, pad);
    let plaats = 0;
    for (let i = 0; i < breedte; i += 1) {
      eis(plaats + 2 <= bundel.length, `Regel ${begin + i} ontbreekt in ${pad}.`);
      const einde = plaats + 2 + bundel.readUInt16BE(plaats);
      eis(einde <= bundel.length, `Regel ${begin + i} is afgekapt in ${pad}.`);
      yield bundel.subarray(plaats + 2, einde);
      plaats = einde;
    }
    eis(plaats === bundel.length, `Er staat te veel in ${pad}.`);
  }
}

/** Compares the exported tiles with those that the leaves give. */
class Tegelboom {
  constructor(map, grootte) {
    Object.assign(this, { map, grootte, niveaus: [] });
  }

  voegToe(niveau, hash, nummer) {
    const open = (this.niveaus[niveau] ??= { hashes: [], nummer: 0 });
    open.hashes.push(hash);
    if (open.hashes.length < TEGEL) return;
    const { hashes } = open;
    this.vergelijk(niveau, open);
    this.niveaus[niveau] = { hashes: [], nummer: open.nummer + 1 };
    const rand = [];
    hashes.forEach((deel, i) => voegAanRandToe(rand, deel, i));
    this.voegToe(niveau + 1, vouw(rand), nummer);
  }

  sluitAf() {
    this.niveaus.forEach((open, niveau) => open.hashes.length > 0 && this.vergelijk(niveau, open));
  }

  vergelijk(niveau, { hashes, nummer }) {
    const pad = tegelpad(niveau, nummer, hashes.length);
    eis(lees(this.map, pad).equals(Buffer.concat(hashes)), `De hashes in ${pad} horen niet bij de regels.`);
  }
}

function bladHash(blad) {
  return createHash('sha256').update(Buffer.from([0])).update(blad).digest();
}

function knoopHash(links, rechts) {
  return createHash('sha256').update(Buffer.from([1])).update(links).update(rechts).digest();
}

function voegAanRandToe(rand, hash, nummer) {
  let top = hash;
  for (let rest = nummer; rest % 2 === 1; rest = (rest - 1) / 2) top = knoopHash(rand.pop(), top);
  rand.push(top);
}

function vouw(rand) {
  return rand.reduceRight((rechts, links) => knoopHash(links, rechts));
}

/** The path of a tile or bundle (C2SP tlog-tiles). */
export function tegelpad(niveau, nummer, breedte) {
  const groep = (waarde) => String(waarde).padStart(3, '0');
  let pad = groep(nummer % 1000);
  for (let rest = Math.floor(nummer / 1000); rest > 0; rest = Math.floor(rest / 1000)) pad = `x${groep(rest % 1000)}/${pad}`;
  return `tile/${niveau}/${pad}${breedte === TEGEL ? '' : `.p/${breedte}`}`;
}

/** The files that the export of a log of this size has, no more and no less. */
function* bestandenVan(grootte) {
  yield* ['checkpoint', 'controlepunten.txt', 'sleutel.vkey'];
  for (let niveau = 0, vakken = grootte; vakken > 0; niveau += 1, vakken = Math.floor(vakken / TEGEL)) {
    for (let begin = 0; begin < vakken; begin += TEGEL) {
      const breedte = Math.min(TEGEL, vakken - begin);
      if (niveau === 0) yield tegelpad('entries', begin / TEGEL, breedte);
      yield tegelpad(niveau, begin / TEGEL, breedte);
    }
  }
}

function eisPreciesDezeBestanden(map, grootte) {
  const verwacht = new Set(bestandenVan(grootte));
  for (const ingang of readdirSync(map, { recursive: true, withFileTypes: true })) {
    const pad = relative(map, join(ingang.parentPath, ingang.name)).split(sep).join('/');
    eis(ingang.isDirectory() || verwacht.delete(pad), `Het bestand ${pad} hoort niet in deze export.`);
  }
  for (const pad of verwacht) throw new LogboekOngeldig(`Het bestand ${pad} ontbreekt.`);
}

function lees(map, pad) {
  eis(existsSync(join(map, pad)), `Het bestand ${pad} ontbreekt in ${map}.`);
  return readFileSync(join(map, pad));
}

function tekst(bytes, pad) {
  const gelezen = bytes.toString('utf8');
  eis(Buffer.from(gelezen).equals(bytes), `Het bestand ${pad} is geen tekst.`);
  return gelezen;
}

function base64(code, zin) {
  const bytes = Buffer.from(code, 'base64');
  eis(bytes.toString('base64') === code, zin);
  return bytes;
}

/** Reads the words of the command line, does the check and prints what was found. */
async function hoofd(woorden) {
  const keuze = leesOpdracht(woorden);
  const tijdelijk = keuze.map || keuze.export ? undefined : mkdtempSync(join(tmpdir(), 'doorbraaktafel-controle-'));
  try {
    const map = keuze.map ?? keuze.export ?? tijdelijk;
    const uitvoer = keuze.map ? undefined : await (await import('./export.mjs')).voerUit(map);
    if (uitvoer && uitvoer.logboeken === 0) return console.log('Het logboek is nog leeg: er is nog niets gebeurd.');
    for (const logboek of verifieer(map, keuze)) meld(logboek);
    if (uitvoer) meldVergelijking(uitvoer);
    return console.log('Het logboek is in orde.');
  } finally {
    if (tijdelijk) rmSync(tijdelijk, { recursive: true, force: true });
  }
}

function leesOpdracht(woorden) {
  const keuze = {};
  for (let i = 0; i < woorden.length; i += 1) {
    const woord = woorden[i];
    const optie = /^--(sleutel|export)$/.exec(woord)?.[1];
    const waarde = optie ? woorden[(i += 1)] : woord;
    if (waarde === undefined || (!optie && (woord.startsWith('-') || keuze.map))) throw new GeenControle(GEBRUIK);
    keuze[optie ?? 'map'] = waarde;
  }
  if (keuze.map && keuze.export) throw new GeenControle(GEBRUIK);
  if (keuze.sleutel && existsSync(keuze.sleutel)) keuze.sleutel = readFileSync(keuze.sleutel, 'utf8').trim();
  return keuze;
}

function meld({ regio, grootte, wortel, controlepunten, sleutel }) {
  console.log(`Logboek van regio ${regio}`);
  console.log(`  regels          ${grootte}`);
  console.log(`  wortel          ${wortel}`);
  console.log(`  controlepunten  ${controlepunten} nagerekend, elk bevat alle vorige`);
  console.log(`  sleutel         ${sleutel}`);
}

function meldVergelijking({ vergeleken, bevindingen, zonderRegel }) {
  eis(bevindingen.length === 0, bevindingen.join('\n'));
  console.log(`Vergeleken met de database: ${vergeleken} gebeurtenissen gelijk aan hun regel, ${zonderRegel} nog zonder regel.`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  hoofd(process.argv.slice(2)).catch((fout) => {
    const bekend = fout instanceof LogboekOngeldig || fout instanceof GeenControle;
    console.error(fout instanceof LogboekOngeldig ? `Het logboek klopt NIET. ${fout.message}` : fout.message);
    process.exitCode = bekend && fout instanceof LogboekOngeldig ? 1 : 2;
  });
}
