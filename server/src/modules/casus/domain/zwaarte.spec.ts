import { describe, expect, it } from '@jest/globals';
import { FEITSOORTEN, REGIO_INSTELLINGEN, STAGNATIE_PARAMETERS, type StagnatieParameters } from '@doorbraaktafel/shared/vocabulary';
import fc from 'fast-check';
import { dagenTussen, plusDagen } from './dag.js';
import type { Feit } from './feit.js';
import { agendareden, beginnen } from './kandidaat.js';
import { vergelijk, type Rangschikbaar } from './rangorde.js';
import { stagnaties } from './stagnatie/stagnaties.js';
import { zwaarsten, zwaarte } from './zwaarte.js';

const VANDAAG = '2026-06-15';

describe('the heaviest', () => {
  it('are exactly those of weighing everything, however wrong the first guess, and weigh no more than needed', async () => {
    const een = fc.record({ ernst: fc.integer({ min: 1, max: 3 }), dagen: fc.integer({ min: 0, max: 40 }), speling: fc.integer({ min: 0, max: 1_500_000 }), valtAf: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(een, { maxLength: 900 }), async (lijst) => {
        const alle = lijst.map((casus, plek) => ({ ...casus, id: `c${String(plek).padStart(4, '0')}` }));
        const hoogstens = alle.map((casus) => ({ id: casus.id, zwaarte: zwaarte(casus) + casus.speling })).sort((a, b) => b.zwaarte - a.zwaarte || (a.id < b.id ? -1 : 1));
        const opId = new Map(alle.map((casus) => [casus.id, casus]));
        const gewogen = new Set<string>();
        const uitslag = await zwaarsten<Rangschikbaar>(hoogstens, 20, (ids) => {
          for (const id of ids) expect(gewogen.has(id)).toBe(false);
          for (const id of ids) gewogen.add(id);
          return Promise.resolve(ids.flatMap((id) => (opId.get(id)?.valtAf ? [] : [opId.get(id)!])));
        });
        expect(uitslag).toEqual(alle.filter(({ valtAf }) => !valtAf).sort(vergelijk).slice(0, 20));
      }),
      { numRuns: 60 },
    );
  });

  it('leave the rest alone when the first guess is good', async () => {
    const hoogstens = Array.from({ length: 10_000 }, (_, n) => ({ id: `c${String(n).padStart(5, '0')}`, zwaarte: 3_000_000 - n }));
    let gewogen = 0;
    await zwaarsten(hoogstens, 100, (ids) => {
      gewogen += ids.length;
      return Promise.resolve(hoogstens.filter(({ id }) => ids.includes(id)).map(({ id, zwaarte: z }) => ({ id, ernst: Math.floor(z / 1_000_000), dagen: z % 1_000_000 })));
    });
    expect(gewogen).toBe(200);
  });
});

/** What the query of the candidates counts. */
function begonnen(feiten: readonly Feit[], drempels: StagnatieParameters): number[] {
  return beginnen(drempels).flatMap(({ soort, waarde, keer = 1, dagen = -Infinity, tenzij = [], ernst }) => {
    const eigen = feiten.filter((feit) => feit.soort === soort && (waarde === undefined || feit.waarde === waarde));
    const eerste = eigen.map(({ gebeurdOp }) => gebeurdOp).sort()[0];
    if (eerste === undefined || eigen.length < keer || dagenTussen(eerste, VANDAAG) < dagen || feiten.some((feit) => tenzij.includes(feit.soort))) return [];
    return [zwaarte({ ernst, dagen: Math.max(0, dagenTussen(eerste, VANDAAG)) })];
  });
}

it('is at most what the kinds of fact say: no rule finds anything that begins elsewhere', () => {
  const feiten = fc.array(
    fc.record({
      soort: fc.constantFrom(...FEITSOORTEN),
      gebeurdOp: fc.integer({ min: -30, max: 900 }).map((dagen) => plusDagen(VANDAAG, -dagen)),
      waarde: fc.constantFrom('mo', 'nachtopvang', 'geen_woning', 'bewind'),
    }),
    { maxLength: 14 },
  );
  const namen = Object.keys(STAGNATIE_PARAMETERS) as (keyof StagnatieParameters)[];
  const drempel = (naam: keyof StagnatieParameters) => fc.oneof(fc.constant(STAGNATIE_PARAMETERS[naam]), fc.integer({ min: REGIO_INSTELLINGEN[naam].van, max: REGIO_INSTELLINGEN[naam].tot }));
  const drempels = fc.tuple(...namen.map(drempel)).map((waarden) => Object.fromEntries(namen.map((naam, nummer) => [naam, waarden[nummer]])) as unknown as StagnatieParameters);
  fc.assert(
    fc.property(feiten, drempels, fc.boolean(), fc.boolean(), fc.nat(500), fc.constantFrom('aangemeld' as const, 'in_uitvoering' as const), (lijst, zoals, heeftRegisseur, spoed, wachtDagen, fase) => {
      const eersteActie = lijst.filter(({ soort }) => soort === 'actie_te_doen').map(({ gebeurdOp }) => gebeurdOp).sort()[0];
      const terugkijken = lijst.filter(({ soort }) => soort === 'terug_te_kijken').map(({ gebeurdOp }) => gebeurdOp).sort()[0];
      const reden = agendareden({ fase, blokkade: 'woning', spoed, wachtDagen }, stagnaties({ feiten: lijst, heeftRegisseur, vandaag: VANDAAG }, zoals), { eersteActie, terugkijken }, VANDAAG);
      const hoogstens = Math.max(
        zwaarte({ ernst: spoed ? 3 : 1, dagen: wachtDagen }),
        heeftRegisseur ? 0 : zwaarte({ ernst: 2, dagen: 0 }),
        ...begonnen(lijst, zoals),
      );
      expect(reden ? zwaarte(reden) : 0).toBeLessThanOrEqual(hoogstens);
    }),
    { numRuns: 500 },
  );
});
