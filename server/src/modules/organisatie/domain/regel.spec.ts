import { beeindig, geldtOp, heeftGegolden, maakPlaats, type Regelversie } from './regel.js';

const versie = (id: string, geldigVan: string, geldigTot: string | null = null): Regelversie => ({
  id, regelId: 'r', nummer: 1, tekst: 't', doel: 'd', bron: 'b', geldigVan, geldigTot,
});
const VANDAAG = '2026-11-28';

describe('a version of a rule', () => {
  it('was never in force when it begins later, or ended before it began', () => {
    expect(heeftGegolden(versie('a', '2026-11-29'), VANDAAG)).toBe(false);
    expect(heeftGegolden(versie('a', '2026-01-01', '2025-12-31'), VANDAAG)).toBe(false);
    expect(heeftGegolden(versie('a', '2026-11-28'), VANDAAG)).toBe(true);
    expect(heeftGegolden(versie('a', '2020-01-01', '2020-01-01'), VANDAAG)).toBe(true);
  });

  it('holds from its first day to its last', () => {
    const een = versie('a', '2026-01-01', '2026-06-30');
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((dag) => geldtOp(een, dag))).toEqual([false, true, true, false]);
  });

  it('starts after the one before it', () => {
    expect(() => maakPlaats([versie('a', '2026-01-01')], '2026-01-01', VANDAAG)).toThrow(expect.objectContaining({ code: 'VersieTeVroeg', veld: 'geldigVan' }));
    expect(maakPlaats([versie('a', '2026-01-01')], '2026-12-01', VANDAAG)).toEqual([{ id: 'a', geldigTot: '2026-11-30' }]);
  });

  it('that has yet to begin gives way to an earlier one, and then never held', () => {
    const versies = [versie('a', '2026-01-01', '2026-12-31'), versie('b', '2027-01-01')];
    const einden = maakPlaats(versies, '2026-12-15', VANDAAG);
    expect(einden).toEqual([{ id: 'a', geldigTot: '2026-12-14' }, { id: 'b', geldigTot: '2026-12-14' }]);
    expect(heeftGegolden(versie('b', '2027-01-01', '2026-12-14'), '2028-01-01')).toBe(false);
  });

  it('ends today or later, and once', () => {
    expect(() => beeindig([versie('a', '2026-01-01')], '2026-11-27', VANDAAG)).toThrow(expect.objectContaining({ code: 'DatumInVerleden' }));
    expect(() => beeindig([versie('a', '2026-01-01', '2026-11-01')], VANDAAG, VANDAAG)).toThrow(expect.objectContaining({ code: 'RegelAlBeeindigd' }));
    expect(beeindig([versie('a', '2026-01-01')], VANDAAG, VANDAAG)).toEqual([{ id: 'a', geldigTot: VANDAAG }]);
  });
});
