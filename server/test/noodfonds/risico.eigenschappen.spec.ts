import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { Betaalwereld } from './betaalwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { Proefdatabase } from './database.js';
import { uitkomst } from './uitkomst.js';
import { type Regio, Wereld } from './wereld.js';

let database: Proefdatabase;
let wereld: Wereld;
let regio: Regio;
let vraag: Aanvraagwereld;
let betaal: Betaalwereld;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  wereld = new Wereld(database);
  regio = await wereld.regio();
  vraag = new Aanvraagwereld(wereld);
  betaal = new Betaalwereld(wereld);
});
afterAll(() => database.verwijder());

type Zet =
  | { readonly doe: 'claim' | 'betaal' | 'opdracht' | 'terug'; readonly bedragInCent: bigint }
  | { readonly doe: 'wijsAf' | 'vrij' | 'bank' | 'mislukt' | 'corrigeer' | 'verval' };

const bedragInCent = fc.bigInt({ min: 1n, max: 400n });
const zet: fc.Arbitrary<Zet> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ doe: fc.constantFrom('claim' as const, 'betaal' as const, 'opdracht' as const, 'terug' as const), bedragInCent }) },
  { weight: 4, arbitrary: fc.record({ doe: fc.constantFrom('wijsAf' as const, 'vrij' as const, 'bank' as const, 'mislukt' as const, 'corrigeer' as const, 'verval' as const) }) },
);

/** What each act may meet; anything else is a fault. */
const TOEGESTAAN: Record<Zet['doe'], RegExp> = {
  claim: /^(gelukt|DT106|DT107 .*)$/,
  wijsAf: /^gelukt$/,
  betaal: /^(gelukt|DT106|DT107 .*|DT111 \d+|DT120 \d+|DT127 claim)$/,
  opdracht: /^(gelukt|DT106|DT107 .*|DT111 \d+|DT120 \d+|DT127 claim)$/,
  vrij: /^(gelukt|DT106|DT107 .*|DT120 \d+|DT127 toegekend)$/,
  bank: /^(gelukt|DT124)$/,
  mislukt: /^(gelukt|DT124)$/,
  corrigeer: /^(gelukt|DT114|DT121 \d+)$/,
  terug: /^(gelukt|DT121 \d+)$/,
  verval: /^(gelukt|DT106|DT112 .*|DT120 \d+)$/,
};

interface Stand {
  readonly fondsId: string;
  readonly uitgaveId: string;
  readonly regels: string[];
}

async function opzet(): Promise<Stand> {
  const fondsId = await wereld.fonds(regio);
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'waarborgfonds' where id = $1", [fondsId])));
  const uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 900n)), bedragInCent: 900n, goedgekeurdDoor: regio.beheerder });
  await betaal.zetBetaalwijze(regio, fondsId);
  await betaal.vulAan(regio, uitgaveId);
  await vraag.deelRisico(regio, uitgaveId);
  return { fondsId, uitgaveId, regels: [] };
}

async function handel({ fondsId, uitgaveId, regels }: Stand, z: Zet): Promise<void> {
  if (z.doe === 'claim') return vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, z.bedragInCent), true);
  if (z.doe === 'wijsAf') return vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 5n), false);
  if (z.doe === 'betaal') return wereld.betaal(regio, uitgaveId, z.bedragInCent);
  if (z.doe === 'terug') return betaal.ontvangTerug(regio, uitgaveId, z.bedragInCent);
  if (z.doe === 'verval') return wereld.verloop(uitgaveId).then(() => wereld.laatVervallen(regio, uitgaveId));
  if (z.doe === 'vrij') return wereld.laatVrij(regio, uitgaveId);
  if (z.doe === 'opdracht') {
    const [regelId] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: z.bedragInCent }]);
    regels.push(regelId!);
    return;
  }
  if (z.doe === 'corrigeer') {
    const [rij] = await database.alsBeheer<{ id: string }>("select id from boeking where uitgave_id = $1 and soort = 'betaling' limit 1", [uitgaveId]);
    return rij ? wereld.corrigeer(regio, uitgaveId, rij.id) : undefined;
  }
  const regelId = regels.at(-1);
  if (regelId) await betaal.handelAf(regio, uitgaveId, regelId, z.doe === 'bank');
}

describe('[Y10] claims, payments by hand and by order, and giving free, at once on one shared risk', () => {
  it('never pay more than was granted nor grant more than was set apart, and each payment reaches the agreement', async () => {
    const rondes = fc.array(fc.array(zet, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
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
