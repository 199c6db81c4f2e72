import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEWIJZEN } from './bewijzen.js';
import { Proefdatabase } from './database.js';
import { GRENZEN, houdtTegen } from './grenzen.js';
import { MUTANTEN } from './mutanten.js';
import { afgerondFonds, muteer } from './muteren.js';
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
    await afgerondFonds(proef, regio);
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
