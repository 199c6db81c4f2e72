import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import fc from 'fast-check';
import { Betaalwereld } from './betaalwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { Proefdatabase } from './database.js';
import { uitkomst } from './uitkomst.js';
import { type Regio, Wereld } from './wereld.js';

let database: Proefdatabase;
let wereld: Wereld;
let betaal: Betaalwereld;
let regio: Regio;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  wereld = new Wereld(database);
  betaal = new Betaalwereld(wereld);
  regio = await wereld.regio();
});
afterAll(() => database.verwijder());

const PLEKKEN = 3;

type Zet =
  | { readonly doe: 'betaal' | 'opdracht'; readonly plek: number; readonly bedragInCent: bigint | null }
  | { readonly doe: 'terug'; readonly plek: number; readonly bedragInCent: bigint }
  | { readonly doe: 'vrij' | 'verval' | 'verloop' | 'corrigeer' | 'draaiTerug' | 'geboekt' | 'betaald' | 'mislukt' | 'afschrift'; readonly plek: number };

const plek = fc.nat(PLEKKEN - 1);
const bedragInCent = fc.bigInt({ min: 1n, max: 120n });
const zet: fc.Arbitrary<Zet> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ doe: fc.constantFrom('betaal' as const, 'opdracht' as const), plek, bedragInCent: fc.option(bedragInCent) }) },
  { weight: 2, arbitrary: fc.record({ doe: fc.constant('terug' as const), plek, bedragInCent }) },
  { weight: 8, arbitrary: fc.record({ doe: fc.constantFrom('vrij' as const, 'verval' as const, 'corrigeer' as const, 'draaiTerug' as const, 'geboekt' as const, 'betaald' as const, 'mislukt' as const, 'afschrift' as const), plek }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('verloop' as const), plek }) },
);

/** What each act may meet; a deadlock, a bare constraint or any other code is a fault. */
const TOEGESTAAN: Record<Zet['doe'], RegExp> = {
  betaal: /^(gelukt|DT106|DT107 .*|DT111 \d+|DT120 \d+)$/,
  opdracht: /^(gelukt|DT106|DT107 .*|DT111 \d+|DT120 \d+)$/,
  terug: /^(gelukt|DT121 \d+)$/,
  vrij: /^(gelukt|DT106|DT107 .*|DT120 \d+)$/,
  verval: /^(gelukt|DT106|DT112 .*|DT120 \d+)$/,
  verloop: /^gelukt$/,
  corrigeer: /^(gelukt|DT114|DT121 \d+)$/,
  draaiTerug: /^(gelukt|DT114|DT102 \d+)$/,
  geboekt: /^(gelukt|DT125 geboekt)$/,
  betaald: /^(gelukt|DT124)$/,
  mislukt: /^(gelukt|DT124)$/,
  afschrift: /^gelukt$/,
};

interface Stand {
  readonly fondsId: string;
  readonly uitgaven: string[];
  readonly betalingen: (string | undefined)[];
  readonly regels: (string | undefined)[];
  readonly terug: (string | undefined)[];
}

async function opzet(): Promise<Stand> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 900n });
  await betaal.zetBetaalwijze(regio, fondsId);
  const uitgaven: string[] = [];
  for (let i = 0; i < PLEKKEN; i += 1) {
    const besluit = await wereld.besluit(regio, fondsId, 200n);
    const id = await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 200n, goedgekeurdDoor: regio.beheerder });
    await betaal.vulAan(regio, id);
    uitgaven.push(id);
  }
  return { fondsId, uitgaven, betalingen: [], regels: [], terug: [] };
}

async function handel(stand: Stand, z: Zet): Promise<void> {
  const uitgaveId = stand.uitgaven[z.plek]!;
  const regelId = stand.regels[z.plek];
  if (z.doe === 'betaal') {
    const boekingId = nieuwId();
    await wereld.betaal(regio, uitgaveId, z.bedragInCent, boekingId);
    stand.betalingen[z.plek] = boekingId;
    return;
  }
  if (z.doe === 'opdracht') {
    [stand.regels[z.plek]] = await betaal.maakOpdracht(regio, stand.fondsId, [{ uitgaveId, bedragInCent: z.bedragInCent }]);
    return;
  }
  if (z.doe === 'terug') {
    const boekingId = nieuwId();
    await betaal.ontvangTerug(regio, uitgaveId, z.bedragInCent, boekingId);
    stand.terug[z.plek] = boekingId;
    return;
  }
  if (z.doe === 'vrij') return wereld.laatVrij(regio, uitgaveId);
  if (z.doe === 'verval') return wereld.laatVervallen(regio, uitgaveId);
  if (z.doe === 'verloop') return wereld.verloop(uitgaveId);
  if (z.doe === 'corrigeer') return stand.betalingen[z.plek] ? wereld.corrigeer(regio, uitgaveId, stand.betalingen[z.plek]!) : undefined;
  if (z.doe === 'draaiTerug') return stand.terug[z.plek] ? wereld.corrigeer(regio, uitgaveId, stand.terug[z.plek]!) : undefined;
  if (z.doe === 'geboekt') return komtVanDeBank(stand, z.plek);
  if (!regelId) return;
  if (z.doe !== 'afschrift') return betaal.handelAf(regio, uitgaveId, regelId, z.doe === 'betaald');
  const [rij] = await database.alsBeheer<{ bedrag: string }>('select bedrag_in_cent as bedrag from betaalregel where id = $1', [regelId]);
  await betaal.leesIn(regio, stand.fondsId, [{ bedragInCent: BigInt(rij!.bedrag), kenmerk: await betaal.kenmerk(regelId) }]);
}

/** The bank tells of what was booked by hand, and somebody joins the two. */
async function komtVanDeBank(stand: Stand, welke: number): Promise<void> {
  for (const [boekingId, richting] of [[stand.betalingen[welke], 'af'], [stand.terug[welke], 'bij']] as const) {
    if (!boekingId) continue;
    const [rij] = await database.alsBeheer<{ bedrag: string }>('select bedrag_in_cent as bedrag from boeking where id = $1', [boekingId]);
    const [regel] = await betaal.leesIn(regio, stand.fondsId, [{ bedragInCent: BigInt(rij!.bedrag), richting }]);
    await betaal.verwerk(regio, regel!, 'geboekt', boekingId);
  }
}

describe('[Y02] paying in parts, by hand and by order, refunds, corrections and vrijval at once', () => {
  it('never break the balance or pay more than was reserved, and never lock each other out', async () => {
    const rondes = fc.array(fc.array(zet, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rondes, async (reeks) => {
        const stand = await opzet();
        for (const ronde of reeks) {
          const antwoorden = await Promise.all(ronde.map(async (z) => `${z.doe}: ${await uitkomst(handel(stand, z))}`));
          ronde.forEach(({ doe }, nr) => expect(antwoorden[nr]).toMatch(new RegExp(TOEGESTAAN[doe].source.replace('^', `^${doe}: `))));
          await boekhoudingKlopt(database, stand.fondsId);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);
});
