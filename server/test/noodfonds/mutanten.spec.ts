import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { BEWIJZEN } from './bewijzen.js';
import { Proefdatabase } from './database.js';
import { GRENZEN, houdtTegen } from './grenzen.js';
import { MUTANTEN, type Mutant } from './mutanten.js';
import { type Regio, Wereld } from './wereld.js';

let database: Proefdatabase;
let wereld: Wereld;
let regio: Regio;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  wereld = new Wereld(database);
  regio = await wereld.regio();
});
afterAll(() => database.verwijder());

describe('each guarantee holds on the schema as it is', () => {
  it.each(Object.keys(BEWIJZEN))('%s', (naam) => BEWIJZEN[naam as keyof typeof BEWIJZEN](wereld, regio));
});

describe('each guarantee falls with the rule that holds it', () => {
  it.each(MUTANTEN)('$naam', async (mutant) => {
    const kopie = await database.kopie();
    try {
      await muteer(kopie, mutant);
      await expect(BEWIJZEN[mutant.bewijs](new Wereld(kopie), regio)).rejects.toMatchObject({ name: 'AssertionError' });
    } finally {
      await kopie.verwijder();
    }
  });
});

describe('each constraint keeps out a row that nothing else keeps out', () => {
  let proef: Proefdatabase;

  beforeAll(async () => {
    proef = await database.kopie();
    await proef.alsBeheer("set session_replication_role = 'replica'; truncate boeking, uitgavegoedkeuring, uitgavebegunstigde, uitgavereden, uitgave, rekening, begrotingsbesluit, fondsgoedkeurder, fonds cascade");
    await afgerondFonds(proef);
  });
  afterAll(() => proef.verwijder());

  it.each(GRENZEN)('$grens', async (grens) => {
    const client = await proef.pool('postgres').connect();
    try {
      expect(await houdtTegen(client, grens, false)).toBe(grens.grens);
      expect(await houdtTegen(client, grens, true)).toBeUndefined();
    } finally {
      client.release();
    }
  });
});

async function muteer(kopie: Proefdatabase, { sql, functie }: Mutant): Promise<void> {
  if (sql) await kopie.alsBeheer(sql);
  if (!functie) return;
  const [rij] = await kopie.alsBeheer<{ tekst: string }>('select pg_get_functiondef(oid) as tekst from pg_proc where proname = $1', [functie.naam]);
  const delen = rij?.tekst.split(functie.van) ?? [];
  if (delen.length !== 2) throw new Error(`${functie.naam} bevat de te muteren tekst ${delen.length - 1} keer`);
  await kopie.alsBeheer(delen.join(functie.naar));
}

/** One fonds with an open reservation, a payment in two parts, a correction, and loose rows to copy. */
async function afgerondFonds(proef: Proefdatabase): Promise<void> {
  const hier = new Wereld(proef);
  const fondsId = await hier.fonds(regio, { begrootInCent: 9_000n, plafondInCent: 4_000n });
  const open = await hier.besluit(regio, fondsId, 500n);
  const open_id = await hier.reserveer(regio, { fondsId, ...open, bedragInCent: 500n });
  const besluit = await hier.besluit(regio, fondsId, 600n);
  const uitgaveId = await hier.reserveer(regio, { fondsId, ...besluit, bedragInCent: 600n, goedgekeurdDoor: regio.beheerder });
  const deel = nieuwId();
  await hier.betaal(regio, uitgaveId, 200n, deel);
  await hier.betaal(regio, uitgaveId, 400n);
  await hier.corrigeer(regio, uitgaveId, deel);
  const kloon = await hier.besluit(regio, fondsId, 500n, open.casusId);
  await hier.opzetten(async (sql) => {
    await sql('create table kloonbesluit as select $1::uuid as id', [kloon.besluitId]);
    await sql(`create table kloon as select gen_random_uuid() as id`);
    await sql(`insert into uitgave select (jsonb_populate_record(u, jsonb_build_object('id', k.id))).* from uitgave u, kloon k where u.id = $1`, [open_id]);
  });
}
