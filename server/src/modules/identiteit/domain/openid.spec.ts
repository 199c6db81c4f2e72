import fc from 'fast-check';
import { onderwerpVan, terugpad } from './openid.js';

const NU = 1_795_000_000;
const EISEN = { niveaus: ['hoog', 'hoger'], kenmerk: 'sub' };
const stuk = (anders = {}) => ({ iat: NU, acr: 'hoog', sub: 'p1', ...anders });

describe('what a provider says', () => {
  it.each([
    ['a level that is too low', { acr: 'laag' }],
    ['no level', { acr: undefined }],
    ['a list of levels', { acr: ['hoog'] }],
    ['a token that was kept', { iat: NU - 301 }],
    ['a token of later', { iat: NU + 61 }],
    ['nobody', { sub: '' }],
    ['a number for a person', { sub: 7 }],
  ])('is nobody with %s', (_, anders) => expect(onderwerpVan(stuk(anders), EISEN, NU)).toBeUndefined());

  it('is somebody by the claim that was agreed, and another claim with the same value is somebody else', () => {
    expect(onderwerpVan(stuk(), EISEN, NU)).toBe('sub:p1');
    expect(onderwerpVan(stuk({ oid: 'p1' }), { ...EISEN, kenmerk: 'oid' }, NU)).toBe('oid:p1');
  });

  it('counts as fresh only when it was proved since it was asked', () => {
    const vers = { ...EISEN, bewezenNa: NU };
    expect(onderwerpVan(stuk(), vers, NU)).toBeUndefined();
    expect(onderwerpVan(stuk({ auth_time: NU - 61 }), vers, NU)).toBeUndefined();
    expect(onderwerpVan(stuk({ auth_time: NU }), vers, NU)).toBe('sub:p1');
  });
});

describe('the way back', () => {
  it.each(['https://kwaad.example', '//kwaad.example', '/\\kwaad.example', '/\t/kwaad.example', '/ok\\..', 'javascript:alert(1)', 'casus', '', null])('of %p is the first page', (pad) =>
    expect(terugpad(pad)).toBe('/'));

  it('stays on this site, whatever is asked', () => {
    expect(terugpad('/casus/1?a=b#c')).toBe('/casus/1?a=b#c');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((s) => `/${s}`)), (pad) => {
      expect(new URL(terugpad(pad), 'https://tafel.example').origin).toBe('https://tafel.example');
    }));
  });
});
