import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { alsRol, createDatabase, createRoles } from '../../../infra/postgres/rollen.mjs';
import { migrate } from '../../src/platform/database/migrate.js';
import { LogboekOngeldig, verifieer } from '../../../infra/audit/verify.mjs';
import { metEigenServer } from '../harness/server.js';
import { Proefdatabase, Proefregio, legVast } from './proeflogboek.js';

interface Ingebouwd {
  startEmbedded(opties: { dir: string; durable: boolean }): Promise<{ superuserUrl: string; stop(): Promise<void> }>;
}
interface Geheimen {
  rolgeheimen(dir: string): Record<'owner' | 'app' | 'lezer' | 'werker', string>;
}

const VERIFY = join(process.cwd(), 'infra/audit/verify.mjs');

let database: Proefdatabase;
let regio: Proefregio;
let map: string;

const controleer = (...woorden: string[]) => {
  const env = { ...process.env, DATABASE_URL: database.urls.owner, DATABASE_URL_WERKER: database.urls.werker, DATA_DIR: regio.dataDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, [VERIFY, ...woorden], { encoding: 'utf8', env });
  return { status, stdout, stderr };
};

const eigen = metEigenServer();
beforeEach(async () => {
  database = await Proefdatabase.maak();
  regio = await Proefregio.maak(database);
  map = join(mkdtempSync(join(tmpdir(), 'doorbraaktafel-export-')), 'export');
});
afterEach(async () => {
  regio.ruimOp();
  rmSync(join(map, '..'), { recursive: true, force: true });
  await database.sluit();
});
afterAll(() => eigen.stop());

const logboek = () => join(map, regio.regioId);
const bestanden = () =>
  readdirSync(logboek(), { recursive: true, withFileTypes: true })
    .filter((ingang) => ingang.isFile())
    .map((ingang) => join(ingang.parentPath, ingang.name));

/** A log of two checkpoints, exported. */
async function voerUit(eerst = 3, daarna = 3): Promise<void> {
  const { sequencer } = regio.node();
  await regio.gebeuren(eerst);
  await sequencer.volgop();
  await regio.gebeuren(daarna);
  await sequencer.volgop();
  expect(controleer('--export', map)).toMatchObject({ status: 0, stderr: '' });
}

describe('npm run audit:verify', () => {
  it('says that there is nothing yet, what it found, and where it cannot look', async () => {
    expect(controleer()).toMatchObject({ status: 0, stdout: 'Het logboek is nog leeg: er is nog niets gebeurd.\n' });
    await voerUit();
    const { status, stdout } = controleer();
    expect(status).toBe(0);
    expect(stdout).toContain('regels          6');
    expect(stdout).toContain('controlepunten  2 nagerekend');
    expect(stdout).toContain('6 gebeurtenissen gelijk aan hun regel, 0 nog zonder regel');
    expect(controleer(map)).toMatchObject({ status: 0 });
    expect(controleer('/bestaat/niet')).toMatchObject({ status: 2, stderr: 'De map /bestaat/niet bestaat niet.\n' });
    expect(controleer('--wat')).toMatchObject({ status: 2 });
    expect(controleer('--export', map)).toMatchObject({ status: 2 });
  });

  it('needs no package and no product, only its own file', async () => {
    await voerUit();
    const kaal = join(map, '..', 'verify.mjs');
    cpSync(VERIFY, kaal);
    expect(spawnSync(process.execPath, [kaal, map], { encoding: 'utf8', env: {} })).toMatchObject({ status: 0, stderr: '' });
  });

  it('holds the log against the key that the reader kept', async () => {
    await voerUit();
    const { ondertekenaar } = regio.node();
    const ander = regio.node(join(map, '..', 'ander')).ondertekenaar;
    expect(controleer(map, '--sleutel', ondertekenaar.vkey(regio.regioId))).toMatchObject({ status: 0 });
    expect(controleer(map, '--sleutel', ander.vkey(regio.regioId))).toMatchObject({ status: 1 });
  });
});

describe('without an address', () => {
  const kijk = (dataDir: string) => {
    const { DATABASE_URL: _url, DATABASE_URL_WERKER: _werker, ...omgeving } = process.env;
    return spawnSync(process.execPath, [VERIFY], { encoding: 'utf8', env: { ...omgeving, DATA_DIR: dataDir } });
  };

  it('finds the embedded database by its folder, whether it runs or not', async () => {
    const { startEmbedded } = (await import(join(process.cwd(), 'infra/postgres/embedded.mjs'))) as Ingebouwd;
    const { rolgeheimen } = (await import(join(process.cwd(), 'infra/postgres/geheimen.mjs'))) as Geheimen;
    const dir = mkdtempSync(join(tmpdir(), 'doorbraaktafel-audit-'));
    expect(kijk(dir)).toMatchObject({ status: 2, stderr: expect.stringContaining('staat nog geen database') });
    const server = await startEmbedded({ dir, durable: false });
    const geheimen = rolgeheimen(dir);
    await createRoles(server.superuserUrl, geheimen);
    await createDatabase(server.superuserUrl, 'doorbraaktafel');
    await migrate(alsRol(server.superuserUrl, { database: 'doorbraaktafel', gebruiker: 'dt_owner', wachtwoord: geheimen.owner }));
    expect(kijk(dir)).toMatchObject({ status: 0, stdout: expect.stringContaining('nog leeg') });
    await server.stop();
    expect(kijk(dir)).toMatchObject({ status: 0, stdout: expect.stringContaining('nog leeg') });
    rmSync(dir, { recursive: true, force: true });
  }, 60_000);
});

describe('an export that was tampered with', () => {
  it('is refused whatever byte was changed', async () => {
    await voerUit(3, 2);
    const gemist: string[] = [];
    for (const bestand of bestanden()) {
      const goed = readFileSync(bestand);
      for (let plaats = 0; plaats < goed.length; plaats += 1) {
        for (const masker of [0x01, 0x20]) {
          const fout = Buffer.from(goed);
          fout[plaats] = (fout[plaats] as number) ^ masker;
          writeFileSync(bestand, fout);
          if (!isOngeldig()) gemist.push(`${bestand} ${plaats} ${masker}`);
        }
      }
      writeFileSync(bestand, goed);
    }
    expect(gemist).toEqual([]);
    expect(isOngeldig()).toBe(false);
  }, 120_000);

  it('is refused when a file is gone, cut, longer, renamed or added', async () => {
    await voerUit();
    for (const bestand of bestanden()) {
      const goed = readFileSync(bestand);
      rmSync(bestand);
      expect(isOngeldig()).toBe(true);
      writeFileSync(bestand, goed);
      for (let lengte = 0; lengte < goed.length; lengte += 1 + Math.floor(goed.length / 16)) {
        truncateSync(bestand, lengte);
        expect(isOngeldig()).toBe(true);
        writeFileSync(bestand, goed);
      }
      appendFileSync(bestand, '\n');
      expect(isOngeldig()).toBe(true);
      writeFileSync(bestand, goed);
      renameSync(bestand, `${bestand}0`);
      expect(isOngeldig()).toBe(true);
      renameSync(`${bestand}0`, bestand);
    }
    mkdirSync(join(logboek(), 'tile', '9'));
    writeFileSync(join(logboek(), 'tile', '9', '000'), '');
    expect(isOngeldig()).toBe(true);
  });

  it('is refused by the command itself, with a sentence', async () => {
    await voerUit();
    const bundel = join(logboek(), 'tile', 'entries', '000.p', '6');
    writeFileSync(bundel, readFileSync(bundel, 'latin1').replace('besluit.vastgesteld', 'besluit.ingetrokken'), 'latin1');
    const { status, stderr } = controleer(map);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Het logboek klopt NIET\. /);
  });

  it('is refused when leaves, checkpoints or whole logs changed places', async () => {
    await voerUit();
    const punten = join(logboek(), 'controlepunten.txt');
    const goed = readFileSync(punten, 'utf8');
    const [een, twee] = goed.split(/(?<=\n)(?=doorbraaktafel)/) as [string, string];
    for (const fout of [twee + een, een + een + twee, twee.repeat(2), een]) {
      writeFileSync(punten, fout);
      expect(isOngeldig()).toBe(true);
    }
    writeFileSync(punten, goed);
    const bundel = join(logboek(), 'tile', 'entries', '000.p', '6');
    const bytes = readFileSync(bundel);
    const lengte = 2 + bytes.readUInt16BE(0);
    writeFileSync(bundel, Buffer.concat([bytes.subarray(lengte, 2 * lengte), bytes.subarray(0, lengte), bytes.subarray(2 * lengte)]));
    expect(isOngeldig()).toBe(true);
  });

  it('is checked over many tiles', async () => {
    const { sequencer } = regio.node();
    await regio.gebeurenVeel(66_000);
    await sequencer.volgop();
    expect(controleer('--export', map)).toMatchObject({ status: 0 });
    expect(readdirSync(join(logboek(), 'tile')).sort()).toEqual(['0', '1', '2', 'entries']);
  }, 120_000);
});

describe('a database that was tampered with', () => {
  const metMacht = (opdracht: string) => database.rijen(`begin; set local session_replication_role = replica; ${opdracht}; commit`);

  beforeEach(async () => {
    const { sequencer } = regio.node();
    await regio.gebeuren(3);
    await sequencer.volgop();
    await regio.gebeuren(3);
    await sequencer.volgop();
  });

  it.each([
    ['an event changed', "update gebeurtenis set doel = 'iets anders' where id = (select gebeurtenis_id from audit_blad where nummer = 2)", 'is gewijzigd: doel'],
    ['an event gone', 'delete from gebeurtenis where id = (select gebeurtenis_id from audit_blad where nummer = 2)', 'staat niet meer in de database'],
    ['a payload changed', `update gebeurtenis_inhoud set inhoud = '{"bedrag": "1"}'`, 'is een andere dan toen'],
    ['a payload gone', 'delete from gebeurtenis_inhoud', 'is verdwenen zonder'],
    ['a leaf changed', "update audit_blad set blad = convert_to(replace(convert_from(blad, 'UTF8'), 'proef', 'groef'), 'UTF8') where nummer = 1", 'ondertekend'],
    ['a leaf gone', 'delete from audit_blad where nummer = 4', 'nummers lopen niet door'],
    ['a checkpoint gone', 'delete from audit_controlepunt where grootte = 6', 'reservekopie'],
    ['a checkpoint changed', "update audit_controlepunt set notitie = replace(notitie, e'\\n6\\n', e'\\n5\\n') where grootte = 6", 'niet met de sleutel'],
  ])('is refused: %s', async (_, opdracht, zin) => {
    await metMacht(opdracht);
    const { status, stderr } = controleer();
    expect(stderr).toContain(zin);
    expect(status).toBe(1);
  });

  it('stays in order when a payload was erased by its rule', async () => {
    const [slachtoffer] = await regio.volgorde();
    const client = await regio.begin();
    await regio.gebeurt(client, {}, 'gebeurtenis.inhoudGewist', { soort: 'gebeurtenis', id: slachtoffer as string });
    await client.query('select gebeurtenis_inhoud_wissen($1)', [slachtoffer]);
    await legVast(client);
    await regio.node().sequencer.volgop();
    expect(await database.rijen('select 1 from gebeurtenis_inhoud where gebeurtenis_id = $1', [slachtoffer])).toEqual([]);
    expect(controleer()).toMatchObject({ status: 0, stderr: '' });
  });

  it('is not erased without an event, nor before it is in the log', async () => {
    const [inLogboek] = await regio.volgorde();
    const wis = async (id: string) => {
      const client = await regio.begin();
      return client.query('select gebeurtenis_inhoud_wissen($1)', [id]).finally(() => client.query('rollback').then(() => client.release()));
    };
    await expect(wis(inLogboek as string)).rejects.toMatchObject({ code: 'DT001' });
    await expect(wis(nieuwId())).rejects.toMatchObject({ code: 'DT008' });
  });
});

function isOngeldig(): boolean {
  try {
    verifieer(map);
    return false;
  } catch (fout) {
    if (!(fout instanceof LogboekOngeldig)) throw fout;
    return true;
  }
}
