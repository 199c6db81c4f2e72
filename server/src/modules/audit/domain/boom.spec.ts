import fc from 'fast-check';
import { bewijstConsistentie, bewijstInclusie, consistentiepad, hashesVan, inclusiepad } from './bewijs.js';
import { type Deelboom, bladHash, deelbomen, knoopHash, legeWortel, vouw, wortelVan } from './boom.js';

// The leaves and roots that the Certificate Transparency reference implementations publish for RFC 6962.
const BLADEN = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const WORTELS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** A tree in memory with all perfect subtrees, as large as asked. */
class Proefboom {
  private readonly lagen: Buffer[][] = [[]];

  constructor(grootte: number) {
    for (let nummer = 0; nummer < grootte; nummer += 1) this.lagen[0]?.push(bladHash(Buffer.from(`blad ${nummer}`)));
    for (let laag = this.lagen[0] ?? []; laag.length > 1; ) {
      const onder = laag;
      laag = Array.from({ length: Math.floor(onder.length / 2) }, (_, i) => knoopHash(onder[2 * i] as Buffer, onder[2 * i + 1] as Buffer));
      this.lagen.push(laag);
    }
  }

  lees = ({ hoogte, index }: Deelboom): Buffer => this.lagen[hoogte]?.[index] as Buffer;

  wortel = (grootte: number): Buffer => vouw(deelbomen({ van: 0, tot: grootte }).map(this.lees));

  inclusie(index: number, grootte: number) {
    const bewijs = hashesVan(inclusiepad(index, grootte), this.lees);
    return { index, grootte, blad: this.lees({ hoogte: 0, index }), bewijs, wortel: this.wortel(grootte) };
  }

  consistentie(oud: number, nieuw: number) {
    const bewijs = hashesVan(consistentiepad(oud, nieuw), this.lees);
    const kop = (grootte: number) => ({ grootte, wortel: this.wortel(grootte) });
    return { oud: kop(oud), nieuw: kop(nieuw), bewijs };
  }
}

const gewijzigd = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, i) => (i === 7 ? byte ^ 1 : byte)));

describe('Merkle tree of RFC 6962', () => {
  it('refuses a proof for a leaf outside the tree and for a tree that shrank', () => {
    expect(() => inclusiepad(3, 3)).toThrow(RangeError);
    expect(() => inclusiepad(-1, 3)).toThrow(RangeError);
    expect(() => consistentiepad(4, 3)).toThrow(RangeError);
  });

  it('has the published roots', () => {
    expect(legeWortel().toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const hashes = BLADEN.map((hex) => bladHash(Buffer.from(hex, 'hex')));
    WORTELS.forEach((wortel, i) => expect(wortelVan(hashes.slice(0, i + 1)).toString('hex')).toBe(wortel));
  });

  it('promotes a lone node instead of doubling it', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((tekst) => bladHash(Buffer.from(tekst))) as [Buffer, Buffer, Buffer];
    expect(wortelVan([a, b, c])).toEqual(knoopHash(knoopHash(a, b), c));
    expect(wortelVan([a, b, c])).not.toEqual(wortelVan([a, b, c, c]));
  });

  it('grows to the same roots leaf by leaf', () => {
    const boom = new Proefboom(300);
    const hashes = Array.from({ length: 300 }, (_, index) => boom.lees({ hoogte: 0, index }));
    for (let grootte = 0; grootte <= 300; grootte += 1) expect(wortelVan(hashes.slice(0, grootte))).toEqual(boom.wortel(grootte));
  });

  it('proves every leaf of every size up to 300', () => {
    const boom = new Proefboom(300);
    let fouten = 0;
    for (let grootte = 1; grootte <= 300; grootte += 1) {
      for (let index = 0; index < grootte; index += 1) {
        if (!bewijstInclusie(boom.inclusie(index, grootte))) fouten += 1;
      }
    }
    expect(fouten).toBe(0);
  });

  it('proves every size up to 300 against every earlier size', () => {
    const boom = new Proefboom(300);
    let fouten = 0;
    for (let nieuw = 0; nieuw <= 300; nieuw += 1) {
      for (let oud = 0; oud <= nieuw; oud += 1) {
        if (!bewijstConsistentie(boom.consistentie(oud, nieuw))) fouten += 1;
      }
    }
    expect(fouten).toBe(0);
  });

  it('proves leaves and earlier sizes of large trees', () => {
    const boom = new Proefboom(100_000);
    fc.assert(
      fc.property(fc.integer({ min: 301, max: 100_000 }), fc.nat(), fc.nat(), (grootte, a, b) => {
        expect(bewijstInclusie(boom.inclusie(a % grootte, grootte))).toBe(true);
        expect(bewijstConsistentie(boom.consistentie(b % (grootte + 1), grootte))).toBe(true);
      }),
    );
  });

  it('believes no proof of which anything was changed', () => {
    const boom = new Proefboom(400);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.nat(), fc.nat(), (grootte, a, b) => {
        const goed = boom.inclusie(a % grootte, grootte);
        const stap = b % goed.bewijs.length;
        const vals = [
          { ...goed, blad: gewijzigd(goed.blad) },
          { ...goed, wortel: gewijzigd(goed.wortel) },
          { ...goed, bewijs: goed.bewijs.map((hash, i) => (i === stap ? gewijzigd(hash) : hash)) },
          { ...goed, bewijs: goed.bewijs.filter((_, i) => i !== stap) },
          { ...goed, bewijs: [...goed.bewijs, goed.blad] },
          { ...goed, index: (goed.index + 1) % grootte },
        ];
        expect(vals.map(bewijstInclusie)).toEqual(vals.map(() => false));
      }),
    );
  });

  it('believes no consistency with a forked or longer past', () => {
    const boom = new Proefboom(400);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.nat(), (nieuw, a) => {
        const goed = boom.consistentie(1 + (a % (nieuw - 1)), nieuw);
        const vals = [
          { ...goed, oud: { ...goed.oud, wortel: gewijzigd(goed.oud.wortel) } },
          { ...goed, nieuw: { ...goed.nieuw, wortel: gewijzigd(goed.nieuw.wortel) } },
          { ...goed, bewijs: goed.bewijs.slice(1) },
          { ...goed, bewijs: [...goed.bewijs, goed.oud.wortel] },
          { oud: goed.nieuw, nieuw: goed.oud, bewijs: goed.bewijs },
        ];
        expect(vals.map(bewijstConsistentie)).toEqual(vals.map(() => false));
      }),
    );
  });
});
