import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast';

const MAP = join(import.meta.dirname);
const TEKST = 4.5;
const VORM = 3;

/** Foreground, background, least contrast. */
const PAREN: [string, string, number][] = [
  ...['tekst', 'tekst-stil', 'tekst-zacht', 'accent', 'fout', 'goed', 'letop'].flatMap((kleur): [string, string, number][] => [
    [`--dt-${kleur}`, '--dt-vlak', TEKST],
    [`--dt-${kleur}`, '--dt-grond', TEKST],
  ]),
  ['--dt-tekst', '--dt-vlak-aanwijzen', TEKST],
  ['--dt-tekst', '--dt-vlak-zacht', TEKST],
  ['--dt-tekst-stil', '--dt-vlak-zacht', TEKST],
  ['--dt-tekst-zacht', '--dt-vlak-zacht', TEKST],
  ['--dt-tekst-zacht', '--dt-vlak-aanwijzen', TEKST],
  ['--dt-tekst-zacht', '--dt-accent-zacht', TEKST],
  ...['accent', 'goed', 'letop', 'fout'].flatMap((toon): [string, string, number][] => [
    [`--dt-${toon}`, `--dt-${toon}-zacht`, TEKST],
    ['--dt-tekst', `--dt-${toon}-zacht`, TEKST],
    ['--dt-tekst-stil', `--dt-${toon}-zacht`, TEKST],
  ]),
  ['--dt-knop-tekst', '--dt-knop', TEKST],
  ['--dt-knop-tekst', '--dt-knop-aanwijzen', TEKST],
  ['--dt-gevaar-tekst', '--dt-gevaar', TEKST],
  ['--dt-balk-tekst', '--dt-balk', TEKST],
  ['--dt-balk-tekst', '--dt-balk-pil', TEKST],
  ['--dt-balk', '--dt-balk-tekst', TEKST],
  ['--dt-rand', '--dt-vlak', VORM],
  ['--dt-rand', '--dt-grond', VORM],
  ['--dt-focus', '--dt-vlak', VORM],
  ['--dt-focus', '--dt-grond', VORM],
  ['--dt-balk-sein', '--dt-balk-pil', VORM],
];

function waarden(bestand: string): Map<string, string> {
  const css = readFileSync(join(MAP, bestand), 'utf8');
  return new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, naam = '', waarde = '']) => [naam, waarde]));
}

function kleurVan(naam: string, boek: Map<string, string>, donker: boolean): string {
  const waarde = boek.get(naam);
  if (!waarde) throw new Error(`${naam} is not in the theme`);
  const verwijzing = /^var\((--[\w-]+)\)$/.exec(waarde)?.[1];
  if (verwijzing) return kleurVan(verwijzing, boek, donker);
  const [, licht, nacht] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(waarde) ?? [];
  return (donker ? nacht : licht) ?? waarde;
}

const gewoon = waarden('thema.css');
const meer = new Map([...gewoon, ...waarden('contrast.css')]);

describe.each([
  ['light', gewoon, false],
  ['dark', gewoon, true],
  ['light, more contrast', meer, false],
  ['dark, more contrast', meer, true],
] as const)('the %s scheme', (_naam, boek, donker) => {
  it.each(PAREN)('shows %s on %s with at least %d', (voor, achter, minst) => {
    expect(contrast(kleurVan(voor, boek, donker), kleurVan(achter, boek, donker))).toBeGreaterThanOrEqual(minst);
  });
});

describe('the measure itself', () => {
  it('gives the known ends of the scale', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });

  it('fails grey on white just below the limit', () => {
    expect(contrast('#777777', '#ffffff')).toBeLessThan(TEKST);
  });
});
