import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEWIJZEN } from './bewijzen.js';
import { Proefdatabase } from './database.js';
import { elkSlotTelt } from './grenzen/sloten.js';
import { Grensproef } from './grenzen/telt.js';
import { MUTANTEN } from './mutanten.js';
import { muteer } from './muteren.js';
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

describe('what the catalogue has to hold money in place', () => {
  let proef: Grensproef;

  beforeAll(async () => {
    proef = await Grensproef.open();
  }, 60_000);
  afterAll(() => proef.sluit());

  it('stands on a list, table by table', async () => {
    expect(await proef.onbekend()).toEqual([]);
  });

  it('each check, foreign key, unique index and filled column keeps out a row that comes in without it', async () => {
    const { keren, levend } = await proef.elkeGrens();
    expect(levend).toEqual([]);
    expect(keren).toBeGreaterThan(500);
  }, 120_000);

  it('each trigger refuses what goes through without it', async () => {
    expect((await proef.elkeTrigger()).levend).toEqual([]);
  }, 60_000);

  it('a new constraint that no row breaks is found', async () => {
    const loos = await Grensproef.open("alter table boeking add constraint boeking_loos check (nummer > 0 or soort <> '')");
    try {
      expect((await loos.elkeGrens(({ naam }) => naam === 'boeking_loos')).levend).toEqual(['check boeking.boeking_loos']);
    } finally {
      await loos.sluit();
    }
  }, 120_000);

  it('each lock is missed when it is out', async () => {
    const { keren, levend } = await elkSlotTelt(database, regio);
    expect(levend).toEqual([]);
    expect(keren).toBeGreaterThan(30);
  }, 120_000);
});
