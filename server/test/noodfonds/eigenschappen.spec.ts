import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { boekhoudingKlopt } from './boekhouding.js';
import { Proefdatabase } from './database.js';
import { speelModel } from './model.js';
import { uitkomst } from './uitkomst.js';
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

describe('the ledger under people who act at once', () => {
  it('keeps every rule after every round, and in every snapshot in between', async () => {
    const { beelden, handelingen } = await speelModel(wereld, regio, { keren: 40 });
    expect(beelden).toBeGreaterThan(40);
    expect(handelingen).toBeGreaterThan(100);
  }, 120_000);
});

describe('the same id, many times at once', () => {
  it('makes one reservation, and everybody gets the same uitgave', async () => {
    const fondsId = await wereld.fonds(regio);
    const verzoek = { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n, boekingId: nieuwId() };
    const ids = await Promise.all(Array.from({ length: 10 }, () => wereld.reserveer(regio, verzoek)));
    expect(new Set(ids).size).toBe(1);
    expect(await database.alsBeheer('select 1 from boeking where id = $1', [verzoek.boekingId])).toHaveLength(1);
    await boekhoudingKlopt(database, fondsId);
  });

  it('pays once', async () => {
    const fondsId = await wereld.fonds(regio);
    const uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n, goedgekeurdDoor: regio.beheerder });
    const boekingId = nieuwId();
    await Promise.all(Array.from({ length: 10 }, () => wereld.betaal(regio, uitgaveId, 100n, boekingId)));
    const [uitgave] = await database.alsBeheer('select betaald_in_cent::int as betaald from uitgave where id = $1', [uitgaveId]);
    expect(uitgave).toEqual({ betaald: 100 });
  });

  it('pays one of two bodies, and refuses the other naming the field', async () => {
    const fondsId = await wereld.fonds(regio);
    const uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 500n)), bedragInCent: 500n, goedgekeurdDoor: regio.beheerder });
    const boekingId = nieuwId();
    const antwoorden = await Promise.all([100n, 200n, 100n, 200n].map((bedrag) => uitkomst(wereld.betaal(regio, uitgaveId, bedrag, boekingId))));
    expect([...antwoorden].sort()).toEqual(['DT101 bedragInCent', 'DT101 bedragInCent', 'gelukt', 'gelukt']);
    await boekhoudingKlopt(database, fondsId);
  });
});

describe('begroten, with one id over two fondsen at once', () => {
  it('fills one of them', async () => {
    const [a, b] = [await wereld.fonds(regio), await wereld.fonds(regio)];
    const boekingId = nieuwId();
    const antwoorden = await Promise.all([a, b].map((fondsId) => uitkomst(wereld.begroot(regio, fondsId, 700n, boekingId))));
    expect(antwoorden.filter((x) => x === 'gelukt')).toHaveLength(1);
    expect(antwoorden.find((x) => x !== 'gelukt')).toMatch(/^(23505|DT101 fondsId)$/);
    await boekhoudingKlopt(database, a);
    await boekhoudingKlopt(database, b);
  });
});
