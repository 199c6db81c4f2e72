import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import fc from 'fast-check';
import { Aanvraagwereld, type Plafond } from './aanvraagwereld.js';
import { boekhoudingKlopt } from './boekhouding.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

type Wie = 'aanvrager' | 'beheerder' | 'bestuurder';
type Zet =
  | { readonly doe: 'vraag'; readonly wie: 'aanvrager' | 'beheerder'; readonly casus: number; readonly soort: 'dier' | 'overig'; readonly bedragInCent: bigint }
  | { readonly doe: 'tafel'; readonly casus: number; readonly bedragInCent: bigint }
  | { readonly doe: 'kenToe' | 'keurGoed' | 'betaal'; readonly plek: number; readonly wie: Wie }
  | { readonly doe: 'laatVrij'; readonly plek: number };

interface Vorm {
  readonly plafonds: readonly Plafond[];
  readonly drempels: readonly { readonly bovenInCent: bigint; readonly goedkeuringen: number }[];
}

const DREMPEL = 250n;
const SOORTEN = ['dier', 'overig'] as const;
const plek = fc.nat(11);
const casus = fc.nat(1);
const bedragInCent = fc.bigInt({ min: 50n, max: 300n });
const wie = fc.constantFrom<Wie>('aanvrager', 'beheerder', 'bestuurder');

const zet: fc.Arbitrary<Zet> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ doe: fc.constant('vraag' as const), wie: fc.constantFrom('aanvrager' as const, 'aanvrager' as const, 'beheerder' as const), casus, soort: fc.constantFrom(...SOORTEN), bedragInCent }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('tafel' as const), casus, bedragInCent }) },
  { weight: 8, arbitrary: fc.record({ doe: fc.constantFrom('kenToe' as const, 'kenToe' as const, 'kenToe' as const, 'keurGoed' as const, 'betaal' as const), plek, wie }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('laatVrij' as const), plek }) },
);

const vorm: fc.Arbitrary<Vorm> = fc.record({
  plafonds: fc.uniqueArray(fc.record({
    per: fc.constantFrom('casus' as const, 'soort' as const, 'aanvrager' as const, 'fonds' as const), periode: fc.constantFrom('maand' as const, 'kwartaal' as const, 'boekjaar' as const),
    uitgaveSoort: fc.constantFrom(null, null, ...SOORTEN), bedragInCent: fc.bigInt({ min: 100n, max: 500n }),
  }), { minLength: 1, maxLength: 3, selector: ({ per, periode, uitgaveSoort }) => `${per}${periode}${uitgaveSoort}` }),
  drempels: fc.uniqueArray(fc.record({ bovenInCent: fc.bigInt({ min: 50n, max: 290n }), goedkeuringen: fc.constant(2) }), { maxLength: 2, selector: ({ bovenInCent }) => bovenInCent }),
});

interface Uitgavefeit {
  readonly id: string;
  readonly casus: string;
  readonly soort: string;
  readonly aanvrager: string;
  readonly bedrag: string;
  readonly telt: string;
  readonly betaald: boolean;
  readonly akkoord: readonly string[];
  readonly reserveringen: number;
}

const FEITEN = `
  select u.id, u.casus_id as casus, u.soort, u.aangevraagd_door as aanvrager, u.bedrag_in_cent as bedrag,
    u.gereserveerd_in_cent - u.vrijgevallen_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent as telt, u.betaald_in_cent > 0 as betaald,
    array(select lid_id::text from uitgavegoedkeuring g where g.uitgave_id = u.id) as akkoord,
    (select count(*)::int from boeking b where b.uitgave_id = u.id and b.soort = 'reservering') as reserveringen
  from uitgave u where u.fonds_id = $1`;

/** What a ceiling is about, said apart from the functions that hold it. */
function boven({ per, uitgaveSoort = null, bedragInCent: plafond }: Plafond, feiten: readonly Uitgavefeit[]): string[] {
  const sommen = new Map<string, bigint>();
  for (const feit of feiten.filter(({ soort }) => uitgaveSoort === null || soort === uitgaveSoort)) {
    const groep = per === 'fonds' ? 'fonds' : feit[per];
    sommen.set(groep, (sommen.get(groep) ?? 0n) + BigInt(feit.telt));
  }
  return [...sommen].filter(([, som]) => som > plafond).map(([groep, som]) => `${per} ${groep}: ${som} boven ${plafond}`);
}

const nodig = (bedrag: bigint, { drempels }: Vorm) => Math.max(bedrag > DREMPEL ? 2 : 1, ...drempels.filter(({ bovenInCent }) => bedrag > bovenInCent).map(({ goedkeuringen }) => goedkeuringen));

async function kijk(wereld: Wereld, fondsId: string, keuze: Vorm): Promise<void> {
  const feiten = await wereld.database.alsBeheer<Uitgavefeit>(FEITEN, [fondsId]);
  assert.deepEqual(keuze.plafonds.flatMap((plafond) => boven(plafond, feiten)), []);
  assert.deepEqual(feiten.filter(({ reserveringen }) => reserveringen > 1), []);
  assert.deepEqual(feiten.filter(({ akkoord, aanvrager }) => akkoord.includes(aanvrager)), []);
  assert.deepEqual(feiten.filter(({ betaald, bedrag, akkoord }) => betaald && new Set(akkoord).size < nodig(BigInt(bedrag), keuze)), []);
  await boekhoudingKlopt(wereld.database, fondsId);
}

interface Spel {
  readonly wereld: Wereld;
  readonly regio: Regio;
  readonly vraag: Aanvraagwereld;
  readonly fondsId: string;
  readonly casussen: readonly string[];
  readonly uitgaven: string[];
}

async function handel({ wereld, regio, vraag, fondsId, casussen, uitgaven }: Spel, z: Zet): Promise<void> {
  if (z.doe === 'vraag') {
    const id = nieuwId();
    uitgaven.push(id);
    await vraag.vraagAan(regio, { fondsId, casusId: casussen[z.casus]!, bedragInCent: z.bedragInCent, soort: z.soort, door: regio[z.wie] }, id);
    return;
  }
  if (z.doe === 'tafel') {
    const besluit = await wereld.besluit(regio, fondsId, z.bedragInCent, casussen[z.casus]);
    uitgaven.push(await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: z.bedragInCent, soort: 'dier', goedgekeurdDoor: regio.beheerder }));
    return;
  }
  const uitgaveId = uitgaven[z.plek % Math.max(1, uitgaven.length)];
  if (!uitgaveId) return;
  if (z.doe === 'laatVrij') return wereld.laatVrij(regio, uitgaveId);
  if (z.doe === 'kenToe') return vraag.kenToe(regio, uitgaveId, regio[z.wie]);
  if (z.doe === 'keurGoed') return wereld.keurGoed(regio, uitgaveId, regio[z.wie]);
  return wereld.betaal(regio, uitgaveId, 10n, nieuwId(), regio[z.wie]);
}

/** People who ask, grant, agree, pay and release at once under ceilings and thresholds of any form. @returns how many acts succeeded */
export async function speelPlafonds(wereld: Wereld, regio: Regio, keren: number, zaad?: number): Promise<number> {
  const casussen = [await wereld.casus(regio), await wereld.casus(regio)];
  await wereld.besluit(regio, await wereld.fonds(regio), 1n);
  let gelukt = 0;
  const rondes = fc.array(fc.array(zet, { minLength: 3, maxLength: 9 }), { minLength: 2, maxLength: 5 });
  await fc.assert(fc.asyncProperty(vorm, rondes, async (keuze, reeks) => {
    const vraag = new Aanvraagwereld(wereld);
    const fondsId = await wereld.fonds(regio);
    await vraag.zetRegels(regio, fondsId, { ...keuze, snelTotEnMetInCent: 1_000n, drempelTweedeAkkoordInCent: DREMPEL });
    const spel = { wereld, regio, vraag, fondsId, casussen, uitgaven: [] };
    for (const ronde of reeks) {
      const antwoorden = await Promise.all(ronde.map((z) => uitkomst(handel(spel, z))));
      for (const antwoord of antwoorden) assert.match(antwoord, /^(gelukt|DT1\d\d.*)$/);
      gelukt += antwoorden.filter((antwoord) => antwoord === 'gelukt').length;
      await kijk(wereld, fondsId, keuze);
    }
  }), { numRuns: keren, endOnFailure: true, ...(zaad === undefined ? {} : { seed: zaad }) });
  return gelukt;
}
