import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alsHledger } from '../../src/modules/noodfonds/domain/journaal.js';
import { beancountKlopt, hledgerKlopt, leesJournaal } from './controle/journaal.js';
import { maakJaar } from './controle/jaar.js';
import { Proefdatabase } from './database.js';
import { type Regio, Wereld } from './wereld.js';

let database: Proefdatabase;
let regio: Regio;
let fondsId: string;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  const wereld = new Wereld(database);
  regio = await wereld.regio();
  fondsId = await maakJaar(wereld, regio, 1_000);
}, 60_000);
afterAll(() => database.verwijder());

describe('the journal of a fonds', () => {
  it('is refused when a kind of entry has no place in it', () => {
    const regel = { id: 'a', dag: '2026-01-01', nummer: '1', soort: 'gift', bedragInCent: 1n, fondsId: 'f', fondsNaam: 'F', casusrekeningId: null, grondslag: '1', gemeente: null, kostenplaats: 'K', taakveld: '6.3', reden: null };
    expect(() => alsHledger([regel])).toThrow('Boekingssoort gift');
  });

  it('is clean for hledger, whose balances are ours to the cent', async () => {
    const regels = await leesJournaal(database, regio, fondsId);
    expect(regels).toHaveLength(1_001);
    expect(await hledgerKlopt(database, fondsId, regels)).toBeGreaterThan(5);
  }, 60_000);

  it('is clean for beancount too, with the same balances', async () => {
    const regels = await leesJournaal(database, regio, fondsId);
    expect(await beancountKlopt(database, fondsId, regels)).toBeGreaterThan(5);
    await expect(beancountKlopt(database, fondsId, regels.slice(0, -1))).rejects.toThrow('beancount telt');
  }, 60_000);

  it('is found out when one entry is left out or one cent is changed', async () => {
    const regels = await leesJournaal(database, regio, fondsId);
    const zonder = regels.filter((_, plek) => plek !== 500);
    const anders = regels.map((regel, plek) => (plek === 500 ? { ...regel, bedragInCent: regel.bedragInCent + 1n } : regel));
    await expect(hledgerKlopt(database, fondsId, zonder)).rejects.toThrow('hledger telt');
    await expect(hledgerKlopt(database, fondsId, anders)).rejects.toThrow('hledger telt');
  }, 60_000);
});
