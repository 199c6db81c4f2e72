import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BEURTREDENEN, beurtklok, sleutel, type Beurtgebeurtenis } from './beurtklok.js';

const BEGIN = Date.UTC(2026, 0, 1);
const uur = (n: number) => new Date(BEGIN + n * 3_600_000);
const org = (organisatieId: string) => ({ soort: 'organisatie', organisatieId }) as const;
const beurt = (id: string, van: number, tot: number | null, houder = org('zorg'), reden: Beurtgebeurtenis['reden'] = 'regie'): Beurtgebeurtenis[] => {
  const begin: Beurtgebeurtenis = { id, op: uur(van), wat: 'begint', reden, houder };
  return tot === null ? [begin] : [begin, { ...begin, op: uur(tot), wat: 'eindigt' }];
};
const loop = { van: uur(0), tot: uur(100), gesloten: false };

describe('the turn clock', () => {
  it('gives the table the time nobody claims', () => {
    expect(beurtklok([], loop)).toMatchObject({ totaalMinuten: 6000, perHouder: [{ houder: { soort: 'tafel' }, minuten: 6000 }] });
  });

  it('lets what is late go before what is asked, and gives each piece to one party', () => {
    const klok = beurtklok([...beurt('a', 0, null, org('gemeente')), ...beurt('b', 10, 30, org('zorg'), 'vraag'), ...beurt('c', 20, 25, org('corporatie'), 'actie_te_laat')], loop);
    expect(klok.perHouder.map(({ houder, minuten }) => [sleutel(houder), minuten / 60])).toEqual([['gemeente', 80], ['zorg', 15], ['corporatie', 5]]);
    expect(klok.nu).toEqual({ houder: org('gemeente'), reden: 'regie', sinds: uur(30) });
  });

  it('says nobody is at move once the casus is closed', () => {
    expect(beurtklok(beurt('a', 0, null), { ...loop, gesloten: true }).nu).toBeUndefined();
  });

  it('keeps the beginning of a turn that goes on for another reason', () => {
    expect(beurtklok([...beurt('a', 5, null), ...beurt('b', 50, null, org('zorg'), 'actie')], loop).nu).toEqual({ houder: org('zorg'), reden: 'actie', sinds: uur(5) });
  });

  const gebeurtenis = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    op: fc.integer({ min: -10 * 60_000, max: 400 * 60_000 }).map((ms) => new Date(BEGIN + ms)),
    wat: fc.constantFrom('begint' as const, 'eindigt' as const),
    reden: fc.constantFrom(...BEURTREDENEN),
    houder: fc.constantFrom(org('zorg'), org('gemeente'), org('corporatie'), { soort: 'tafel' } as const, { soort: 'aangehouden' } as const),
  });

  it('adds up exactly to the waiting time of the casus for any acts, in any order', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis, { maxLength: 30 }), fc.integer({ min: 0, max: 400 }), fc.boolean(), fc.infiniteStream(fc.nat()), (acts, minuten, gesloten, worp) => {
        const vak = { van: new Date(BEGIN), tot: new Date(BEGIN + minuten * 60_000 + 17_000), gesloten };
        const klok = beurtklok(acts, vak);
        expect(klok.perHouder.reduce((som, deel) => som + deel.minuten, 0)).toBe(klok.totaalMinuten);
        expect(klok.totaalMinuten).toBe(minuten);
        expect(klok.perHouder.every((deel) => deel.minuten > 0)).toBe(true);
        expect(new Set(klok.perHouder.map(({ houder }) => sleutel(houder))).size).toBe(klok.perHouder.length);
        const geschud = acts.map((act) => ({ act, plaats: worp.next().value as number })).sort((a, b) => a.plaats - b.plaats).map(({ act }) => act);
        expect(beurtklok(geschud, vak).totaalMinuten).toBe(klok.totaalMinuten);
        expect(beurtklok(geschud, vak).perHouder.reduce((som, deel) => som + deel.minuten, 0)).toBe(minuten);
      }),
    );
  });

  it('does not depend on the order in which real turns are told', () => {
    const echt = fc.uniqueArray(
      fc.record({ id: fc.uuid(), van: fc.integer({ min: 0, max: 90 }), duur: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }), wie: fc.constantFrom('zorg', 'gemeente'), reden: fc.constantFrom(...BEURTREDENEN) }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(echt, (beurten) => {
        const acts = beurten.flatMap(({ id, van, duur, wie, reden }) => beurt(id, van, duur === null ? null : van + duur, org(wie), reden));
        expect(beurtklok([...acts].reverse(), loop)).toEqual(beurtklok(acts, loop));
      }),
    );
  });
});
