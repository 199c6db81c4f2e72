import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import fc from 'fast-check';
import { boekhoudingKlopt } from './boekhouding.js';
import { Proefdatabase } from './database.js';
import { uitkomst } from './uitkomst.js';
import { type Besluit, type Regio, Wereld } from './wereld.js';

let database: Proefdatabase;
let wereld: Wereld;
let regio: Regio;
let casussen: string[];

beforeAll(async () => {
  database = await Proefdatabase.maak();
  wereld = new Wereld(database);
  regio = await wereld.regio();
  casussen = [await wereld.casus(regio), await wereld.casus(regio)];
});
afterAll(() => database.verwijder());

type Opdracht =
  | { readonly doe: 'reserveer'; readonly plek: number; readonly bedragInCent: bigint; readonly goed: boolean }
  | { readonly doe: 'goedkeuren' | 'vrijlaten' | 'vervallen' | 'corrigeren'; readonly plek: number }
  | { readonly doe: 'betalen'; readonly plek: number; readonly bedragInCent: bigint | null }
  | { readonly doe: 'begroten'; readonly bedragInCent: bigint };

const PLEKKEN = 6;
const plek = fc.nat(PLEKKEN - 1);
const bedragInCent = fc.bigInt({ min: 1n, max: 400n });
const opdracht: fc.Arbitrary<Opdracht> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ doe: fc.constant('reserveer' as const), plek, bedragInCent, goed: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ doe: fc.constant('betalen' as const), plek, bedragInCent: fc.option(bedragInCent) }) },
  { weight: 3, arbitrary: fc.record({ doe: fc.constantFrom('goedkeuren' as const, 'vrijlaten' as const, 'vervallen' as const, 'corrigeren' as const), plek }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('begroten' as const), bedragInCent }) },
);

interface Stand {
  readonly fondsId: string;
  readonly besluiten: readonly Besluit[];
  readonly reserveringen: readonly string[];
  readonly uitgaven: (string | undefined)[];
  readonly betalingen: (string | undefined)[];
}

async function opzet(): Promise<Stand> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 900n, plafondInCent: 700n, drempelInCent: 250n });
  const besluiten: Besluit[] = [];
  for (let i = 0; i < PLEKKEN; i += 1) besluiten.push(await wereld.besluit(regio, fondsId, 400n, casussen[i % 2]));
  return { fondsId, besluiten, reserveringen: besluiten.map(() => nieuwId()), uitgaven: [], betalingen: [] };
}

/** The refusals that an act may meet; anything else, a deadlock or a bare constraint above all, is a fault. */
const TOEGESTAAN: Record<Opdracht['doe'], RegExp> = {
  reserveer: /^(gelukt|DT101 .*|DT102 \d+|DT103 \d+|DT109 alGereserveerd)$/,
  goedkeuren: /^(gelukt|DT106|DT107 .*|DT110)$/,
  betalen: /^(gelukt|DT104 \d|DT106|DT107 .*|DT111 \d+)$/,
  vrijlaten: /^(gelukt|DT106|DT107 .*)$/,
  vervallen: /^(gelukt|DT106|DT112 .*)$/,
  corrigeren: /^(gelukt|DT114|DT100 boekingId)$/,
  begroten: /^gelukt$/,
};

async function voerUit(stand: Stand, o: Opdracht): Promise<void> {
  const antwoord = await uitkomst(handel(stand, o));
  expect(`${o.doe}: ${antwoord}`).toMatch(new RegExp(TOEGESTAAN[o.doe].source.replace('^', `^${o.doe}: `)));
}

async function handel(stand: Stand, o: Opdracht): Promise<void> {
  if (o.doe === 'begroten') return wereld.begroot(regio, stand.fondsId, o.bedragInCent);
  const uitgaveId = stand.uitgaven[o.plek];
  if (o.doe === 'reserveer') {
    const verzoek = { fondsId: stand.fondsId, ...stand.besluiten[o.plek]!, bedragInCent: o.bedragInCent, boekingId: stand.reserveringen[o.plek]! };
    stand.uitgaven[o.plek] = await wereld.reserveer(regio, { ...verzoek, goedgekeurdDoor: o.goed ? regio.beheerder : null });
    return;
  }
  if (!uitgaveId) return;
  if (o.doe === 'goedkeuren') return wereld.keurGoed(regio, uitgaveId, regio.bestuurder);
  if (o.doe === 'vrijlaten') return wereld.laatVrij(regio, uitgaveId);
  if (o.doe === 'vervallen') return wereld.laatVervallen(regio, uitgaveId);
  if (o.doe !== 'betalen') return stand.betalingen[o.plek] ? wereld.corrigeer(regio, uitgaveId, stand.betalingen[o.plek]!) : undefined;
  const boekingId = nieuwId();
  await wereld.betaal(regio, uitgaveId, o.bedragInCent, boekingId);
  stand.betalingen[o.plek] = boekingId;
}

describe('the ledger under people who act at once', () => {
  it('keeps every rule after every round, and in every snapshot in between', async () => {
    const rondes = fc.array(fc.array(opdracht, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rondes, fc.option(plek), async (reeks, verloopt) => {
        const stand = await opzet();
        for (const [nummer, ronde] of reeks.entries()) {
          const verlopen = verloopt === null || nummer !== 2 ? undefined : stand.uitgaven[verloopt];
          if (verlopen) await wereld.verloop(verlopen);
          await Promise.all([...ronde.map((o) => voerUit(stand, o)), boekhoudingKlopt(database, stand.fondsId)]);
          await boekhoudingKlopt(database, stand.fondsId);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
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
