import { describe, expect, it } from '@jest/globals';
import { FEITSOORTEN, STAGNATIE_PARAMETERS, type Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import fc from 'fast-check';
import { plusDagen, plusMaanden } from '../dag.js';
import type { Feit } from '../feit.js';
import { REGELS, stagnaties } from './stagnaties.js';

const VANDAAG = '2026-06-15';
const geleden = (dagen: number) => plusDagen(VANDAAG, -dagen);
const maanden = (aantal: number) => plusMaanden(VANDAAG, -aantal);
const feit = (soort: Feitsoort, gebeurdOp: string, waarde?: string): Feit => ({ soort, gebeurdOp, waarde });
const vind = (...feiten: Feit[]) => stagnaties({ feiten, heeftRegisseur: true, vandaag: VANDAAG }).map(({ regel }) => regel);

describe('a casus is not called stuck', () => {
  it('when nothing is known', () => expect(vind()).toEqual([]));

  it.each<[string, Feit[]]>([
    ['V1 on the very day of the limit', [feit('toegelaten', maanden(6))]],
    ['V1 when a home was found', [feit('toegelaten', maanden(9)), feit('woning_gevonden', geleden(3))]],
    ['V2 on the very day of the limit', [feit('verblijf', maanden(3), 'nachtopvang')]],
    ['V3 when the stay ended', [feit('verblijf', maanden(20), 'mo'), feit('verblijf', geleden(10), 'bw')]],
    ['V4 when it was extended for another reason', [feit('indicatie_verlengd', geleden(10), 'behandeling')]],
    ['V6 after one refusal', [feit('geweigerd', geleden(10), 'corporatie')]],
    ['V7 when the moves are long ago', [0, 1, 2, 3].map((n) => feit('verblijf', maanden(40 - n), 'bw'))],
    ['V8 on day 30', [feit('actie_te_doen', geleden(30))]],
    ['V9 within 14 days of the key', [feit('sleutel', geleden(14))]],
    ['V9 when both were decided', [feit('sleutel', geleden(40)), feit('begeleiding_besloten', geleden(3)), feit('bijstand_besloten', geleden(3))]],
    ['V10 when one organisation says so twice', [feit('niet_van_ons', geleden(9), 'a'), feit('niet_van_ons', geleden(3), 'a')]],
    ['V11 when the condition was met', [feit('voorwaarde_gesteld', geleden(90), 'bewind'), feit('voorwaarde_vervuld', geleden(9), 'bewind')]],
    ['V12 before moving', [feit('begeleiding_geweigerd', geleden(90))]],
    ['V13 when it was averted', [feit('dreigende_uithuiszetting', geleden(9)), feit('uithuiszetting_afgewend', geleden(2))]],
  ])('%s', (_, feiten) => expect(vind(...feiten)).toEqual([]));
});

describe('a casus is called stuck', () => {
  it.each<[string, Feit[], number]>([
    ['V1', [feit('toegelaten', geleden(200))], 200],
    ['V2', [feit('verblijf', geleden(100), 'nachtopvang')], 100],
    ['V3', [feit('verblijf', geleden(300), 'mo'), feit('verblijf', geleden(20), 'mo')], 300],
    ['V4', [feit('indicatie_verlengd', geleden(50), 'geen_woning')], 50],
    ['V5', [feit('wacht_alleen_op', geleden(8), 'regiobinding')], 8],
    ['V6', [feit('geweigerd', geleden(80)), feit('geweigerd', geleden(8))], 80],
    ['V7', [40, 30, 20, 10].map((n) => feit('verblijf', geleden(n), `plek ${n}`)), 30],
    ['V8', [feit('actie_te_doen', geleden(31)), feit('actie_te_doen', geleden(-5))], 31],
    ['V9', [feit('sleutel', geleden(15)), feit('begeleiding_besloten', geleden(3))], 15],
    ['V10', [feit('niet_van_ons', geleden(9), 'a'), feit('niet_van_ons', geleden(3), 'b')], 3],
    ['V11', [feit('voorwaarde_gesteld', geleden(31), 'bewind')], 31],
    ['V12', [feit('sleutel', geleden(1)), feit('begeleiding_geweigerd', geleden(31))], 31],
    ['V13', [feit('uithuiszetting_afgewend', geleden(9)), feit('dreigende_uithuiszetting', geleden(2))], 2],
  ])('%s, with its duration and a Dutch sentence', (regel, feiten, dagen) => {
    const [gevonden] = stagnaties({ feiten, heeftRegisseur: true, vandaag: VANDAAG });
    expect(gevonden).toMatchObject({ regel, dagen });
    expect(gevonden?.reden).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('V10 without a regisseur', () => {
    expect(stagnaties({ feiten: [], heeftRegisseur: false, vandaag: VANDAAG })).toMatchObject([{ regel: 'V10' }]);
  });

  it('sooner where a regio sets its own parameter', () => {
    const casus = { feiten: [feit('toegelaten', geleden(100))], heeftRegisseur: true, vandaag: VANDAAG };
    expect(stagnaties(casus, { ...STAGNATIE_PARAMETERS, maandenZonderWoning: 3 })).toMatchObject([{ regel: 'V1' }]);
  });

  it('with the most serious first', () => {
    const gevonden = vind(feit('actie_te_doen', geleden(400)), feit('toegelaten', geleden(300)), feit('dreigende_uithuiszetting', geleden(1)));
    expect(gevonden).toEqual(['V13', 'V1', 'V8']);
  });
});

describe('the rules', () => {
  it('are the thirteen of the reference, each with its source', () => {
    expect(REGELS.map(({ id }) => id).sort()).toEqual(Array.from({ length: 13 }, (_, n) => `V${n + 1}`).sort());
    expect(REGELS.every(({ bron }) => bron.length > 0)).toBe(true);
  });

  it('do not depend on the order in which facts came in', () => {
    const feiten = fc.array(
      fc.record({
        soort: fc.constantFrom(...FEITSOORTEN),
        gebeurdOp: fc.integer({ min: 0, max: 900 }).map(geleden),
        waarde: fc.constantFrom('mo', 'nachtopvang', 'geen_woning', 'bewind'),
      }),
      { maxLength: 12 },
    );
    const uniek = feiten.filter((lijst) => new Set(lijst.map((f) => f.soort + f.gebeurdOp)).size === lijst.length);
    fc.assert(
      fc.property(uniek, (lijst) => {
        const kijk = (f: Feit[]) => stagnaties({ feiten: f, heeftRegisseur: true, vandaag: VANDAAG });
        expect(kijk([...lijst].reverse())).toEqual(kijk(lijst));
      }),
    );
  });
});
