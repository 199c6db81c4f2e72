import { BEWAARSOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { geldend, volgendeVersie, WETTERMIJNEN, type Bewaartermijnversie } from './bewaartermijn.js';

const versie = (nummer: number, geldigVan: string): Bewaartermijnversie => ({ versie: nummer, jaren: 15, grondslag: 'g', bron: 'b', geldigVan });
const VANDAAG = '2026-11-28';

describe('a term of keeping', () => {
  it.each(BEWAARSOORTEN)('of %s is never shorter than the law says', (soort) => {
    const { jaren, bron } = WETTERMIJNEN[soort];
    expect(() => volgendeVersie(soort, [], { jaren: jaren - 1, geldigVan: VANDAAG }, VANDAAG)).toThrow(
      expect.objectContaining({ code: 'BewaartermijnTeKort', veld: 'jaren', boodschap: expect.stringContaining(bron) as string }),
    );
    expect(volgendeVersie(soort, [], { jaren, geldigVan: VANDAAG }, VANDAAG)).toBe(1);
  });

  it('starts today or later, and after the version before it', () => {
    expect(() => volgendeVersie('geld', [], { jaren: 7, geldigVan: '2026-11-27' }, VANDAAG)).toThrow(expect.objectContaining({ code: 'DatumInVerleden' }));
    expect(() => volgendeVersie('geld', [versie(1, '2027-01-01')], { jaren: 7, geldigVan: '2027-01-01' }, VANDAAG)).toThrow(expect.objectContaining({ code: 'VersieTeVroeg' }));
    expect(volgendeVersie('geld', [versie(1, '2027-01-01')], { jaren: 7, geldigVan: '2027-01-02' }, VANDAAG)).toBe(2);
  });

  it('holds from its first day until the next one does', () => {
    const versies = [versie(1, '2026-01-01'), versie(2, '2027-01-01')];
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((dag) => geldend(versies, dag)?.versie)).toEqual([undefined, 1, 1, 2]);
  });
});
