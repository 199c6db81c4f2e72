import fc from 'fast-check';
import { deelbomen } from './boom.js';
import { TEGELBREEDTE, tegelpad, tegelsVan, vakVan } from './tegels.js';

describe('tiles of C2SP tlog-tiles', () => {
  it('writes numbers as groups of three digits', () => {
    expect(tegelpad({ niveau: 0, nummer: 1_234_067, breedte: 256 })).toBe('tile/0/x001/x234/067');
    expect(tegelpad({ niveau: 'entries', nummer: 273, breedte: 112 })).toBe('tile/entries/273.p/112');
  });

  it('divides 70,000 leaves as the specification does', () => {
    const tegels = tegelsVan(70_000);
    const breedtes = (niveau: number) => tegels.filter((tegel) => tegel.niveau === niveau).map((tegel) => tegel.breedte);
    expect(breedtes(0)).toEqual([...Array<number>(273).fill(256), 112]);
    expect([breedtes(1), breedtes(2), breedtes(3)]).toEqual([[256, 17], [1], []]);
    expect(tegelsVan(256).map((tegel) => tegel.breedte)).toEqual([256, 1]);
  });

  it('finds every perfect subtree inside one tile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (grootte) => {
        for (const deel of deelbomen({ van: 0, tot: grootte })) {
          const vak = vakVan(deel);
          const bladen = TEGELBREEDTE ** vak.niveau;
          expect([vak.van * bladen, vak.tot * bladen]).toEqual([deel.index * 2 ** deel.hoogte, (deel.index + 1) * 2 ** deel.hoogte]);
          expect(Math.floor(vak.van / TEGELBREEDTE)).toBe(Math.floor((vak.tot - 1) / TEGELBREEDTE));
        }
      }),
    );
  });
});
