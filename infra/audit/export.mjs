import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openLogboek } from './verbinding.mjs';
import { GeenControle, tegelpad } from './verify.mjs';
import { bevindingenOver, gebeurteniskolommen } from './vergelijking.mjs';

const TEGEL = 256;
const NOTITIE = /[^\n]+\n[^\n]+\n[^\n]+\n\n(?:\u2014 [^\n]+\n)+/gu;
const MEESTE_BEVINDINGEN = 20;

/**
 * Writes the logs of all regio's to a folder, as C2SP tlog-tiles lays them out, and compares them with the events.
 * @param {string} map a folder that is empty or does not exist
 * @returns {Promise<{ logboeken: number, vergeleken: number, zonderRegel: number, bevindingen: string[] }>}
 * @throws {GeenControle} when the product's database cannot be reached
 */
export async function voerUit(map) {
  if (existsSync(map) && readdirSync(map).length > 0) throw new GeenControle(`De map ${map} is niet leeg. Kies een lege map voor de export.`);
  const { client, dataDir, sluit } = await openLogboek();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    return await voerUitNaar(map, client, join(dataDir, 'controlepunten'));
  } finally {
    await sluit();
  }
}

async function voerUitNaar(map, client, archief) {
  const uitkomst = { logboeken: 0, vergeleken: 0, zonderRegel: 0, bevindingen: [] };
  for (const { regio_id: regio } of (await client.query('select regio_id from regio order by regio_id')).rows) {
    const punten = await controlepunten(client, regio);
    uitkomst.bevindingen.push(...nietMeerInDatabase(join(archief, regio), punten));
    uitkomst.zonderRegel += await zonderRegel(client, regio);
    if (punten.length === 0) continue;
    await voerRegioUit(join(map, regio), client, { regio, punten, sleutel: sleutelVan(join(archief, regio)) }, uitkomst);
    uitkomst.logboeken += 1;
  }
  uitkomst.bevindingen.splice(MEESTE_BEVINDINGEN);
  return uitkomst;
}

async function voerRegioUit(map, client, { regio, punten, sleutel }, uitkomst) {
  schrijf(map, 'sleutel.vkey', sleutel);
  schrijf(map, 'controlepunten.txt', punten.map((punt) => punt.notitie).join(''));
  schrijf(map, 'checkpoint', punten.at(-1).notitie);
  const lagen = [];
  const grootte = Number(punten.at(-1).grootte);
  for (let begin = 0; begin < grootte; begin += TEGEL) {
    const rijen = await bladen(client, regio, begin, Math.min(begin + TEGEL, grootte));
    const delen = rijen.flatMap(({ blad }) => [lengte(blad), blad]);
    schrijf(map, tegelpad('entries', begin / TEGEL, Math.min(TEGEL, grootte - begin)), Buffer.concat(delen));
    for (const rij of rijen) voegToe(map, lagen, 0, bladHash(rij.blad));
    uitkomst.bevindingen.push(...rijen.flatMap(bevindingenOver));
    uitkomst.vergeleken += rijen.length;
  }
  lagen.forEach(({ hashes, nummer }, niveau) => hashes.length > 0 && schrijf(map, tegelpad(niveau, nummer, hashes.length), Buffer.concat(hashes)));
}

function voegToe(map, lagen, niveau, hash) {
  const laag = (lagen[niveau] ??= { hashes: [], nummer: 0 });
  laag.hashes.push(hash);
  if (laag.hashes.length < TEGEL) return;
  schrijf(map, tegelpad(niveau, laag.nummer, TEGEL), Buffer.concat(laag.hashes));
  lagen[niveau] = { hashes: [], nummer: laag.nummer + 1 };
  voegToe(map, lagen, niveau + 1, wortelVan(laag.hashes));
}

/** The root of a full tile: its hashes in pairs, until one is left. */
function wortelVan(hashes) {
  if (hashes.length === 1) return hashes[0];
  const paren = Array.from({ length: hashes.length / 2 }, (_, i) => knoopHash(hashes[2 * i], hashes[2 * i + 1]));
  return wortelVan(paren);
}

const bladHash = (blad) => createHash('sha256').update(Buffer.from([0])).update(blad).digest();
const knoopHash = (links, rechts) => createHash('sha256').update(Buffer.from([1])).update(links).update(rechts).digest();

function lengte(blad) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(blad.length);
  return bytes;
}

async function controlepunten(client, regio) {
  return (await client.query('select grootte, notitie from audit_controlepunt where regio_id = $1 order by grootte', [regio])).rows;
}

async function bladen(client, regio, van, tot) {
  const { rows } = await client.query(
    `select b.nummer, b.blad, ${gebeurteniskolommen},
       case when i.zout is null then exists (select from gebeurtenis w where w.regio_id = b.regio_id
         and w.onderwerp_id = b.gebeurtenis_id and w.actie = 'gebeurtenis.inhoudGewist') end as gewist
     from audit_blad b left join gebeurtenis g on g.regio_id = b.regio_id and g.id = b.gebeurtenis_id
       left join gebeurtenis_inhoud i on i.regio_id = b.regio_id and i.gebeurtenis_id = b.gebeurtenis_id
     where b.regio_id = $1 and b.nummer >= $2 and b.nummer < $3 order by b.nummer`,
    [regio, van, tot],
  );
  return rows;
}

async function zonderRegel(client, regio) {
  const { rows } = await client.query(
    `select count(*)::int as aantal from gebeurtenis g where regio_id = $1
       and not exists (select from audit_blad b where b.regio_id = g.regio_id and b.gebeurtenis_id = g.id)`,
    [regio],
  );
  return rows[0].aantal;
}

/** Checkpoints that were written to files and that the database no longer has: an older backup was put back. */
function nietMeerInDatabase(map, punten) {
  if (!existsSync(map)) return [];
  const bekend = new Set(punten.map((punt) => punt.notitie));
  const bestanden = readdirSync(map).filter((naam) => naam.endsWith('.txt'));
  const notities = bestanden.flatMap((naam) => readFileSync(join(map, naam), 'utf8').match(NOTITIE) ?? []);
  return notities
    .filter((notitie) => !bekend.has(notitie))
    .map((notitie) => `Het bewaarde controlepunt over ${notitie.split('\n')[1]} regels staat niet in de database: er is een oudere reservekopie teruggezet.`);
}

function sleutelVan(map) {
  const bestand = join(map, 'sleutel.vkey');
  if (!existsSync(bestand)) throw new GeenControle(`De publieke sleutel ${bestand} ontbreekt. Start het product eerst op deze map, of zet de map terug.`);
  return readFileSync(bestand);
}

function schrijf(map, pad, inhoud) {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), inhoud);
}
