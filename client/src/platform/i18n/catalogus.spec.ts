import { describe, expect, it } from '@jest/globals';
import { en } from './en';
import { nl } from './nl';
import { leesTaal, taalKoekje } from './taal';

const VERBODEN = [
  'middels', 'teneinde', 'dient te', 'dienen te', 'betreffende', 'met betrekking tot', 'ten behoeve van',
  'conform', 'derhalve', 'tevens', 'reeds', 'alsmede', 'indien', 'gelieve', 'onderhavige', 'inzake', 'echter',
];

type Boom = { readonly [sleutel: string]: string | Boom };

function bladeren(boom: Boom, pad = ''): [string, string][] {
  return Object.entries(boom).flatMap(([sleutel, waarde]): [string, string][] =>
    typeof waarde === 'string' ? [[`${pad}${sleutel}`, waarde]] : bladeren(waarde, `${pad}${sleutel}.`),
  );
}

function langeZinnen(tekst: string): string[] {
  return tekst.split(/[.!?…:]\s|\n/).filter((zin) => zin.trim().split(/\s+/).length > 20);
}

describe('the catalogue', () => {
  const dutch = bladeren(nl);

  it('has the same keys in both languages', () => {
    expect(bladeren(en).map(([sleutel]) => sleutel).sort()).toEqual(dutch.map(([sleutel]) => sleutel).sort());
  });

  it('uses the same values in both languages', () => {
    const gaten = (tekst: string) => [...tekst.matchAll(/{{(\w+)}}/g)].map(([, naam]) => naam).sort();
    const english = new Map(bladeren(en));
    for (const [sleutel, tekst] of dutch) {
      expect([sleutel, gaten(english.get(sleutel) ?? '')]).toEqual([sleutel, gaten(tekst)]);
    }
  });

  it('has no empty text', () => {
    expect([...dutch, ...bladeren(en)].filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });

  it('has no Dutch sentence over twenty words', () => {
    expect(dutch.filter(([, tekst]) => langeZinnen(tekst).length > 0)).toEqual([]);
  });

  it('sees a sentence that is too long', () => {
    expect(langeZinnen(Array.from({ length: 21 }, () => 'woord').join(' '))).toHaveLength(1);
  });

  it('uses no word from the list of office words', () => {
    const fout = dutch.filter(([, tekst]) =>
      VERBODEN.some((woord) => new RegExp(`\\b${woord}\\b`, 'i').test(tekst)),
    );
    expect(fout).toEqual([]);
  });
});

describe('the remembered language', () => {
  it('is Dutch without a cookie or with another value', () => {
    expect(leesTaal('')).toBe('nl');
    expect(leesTaal('a=b; dt_taal=fr')).toBe('nl');
  });

  it('comes back as it was kept', () => {
    expect(leesTaal(`a=b; ${taalKoekje('en').split(';')[0]}`)).toBe('en');
  });
});
