import { existsSync, readFileSync } from 'node:fs';

const WORTEL = new URL('../../../', import.meta.url);
const lees = (naam: string) => readFileSync(new URL(naam, WORTEL), 'utf8');

/** How many requirements of level 1 and 2 each section of ASVS 5.0.0 has; they come first in it. */
const AANTALLEN: Readonly<Record<string, number>> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1, '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2,
  '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4, '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4,
  '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1, '9.1': 3, '9.2': 4,
  '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1,
  '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7,
  '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2,
};
/** Of level 3, and held here all the same. */
const NIVEAU_3 = ['2.3.5', '6.3.8', '7.5.3', '8.3.2', '14.2.6', '14.2.7', '14.2.8', '15.4.2'];
const NIVEAU_1_EN_2 = Object.entries(AANTALLEN).flatMap(([paragraaf, aantal]) => Array.from({ length: aantal }, (_, i) => `${paragraaf}.${i + 1}`));

/** The numbers a cell names: `1.2.6–1.2.8, 1.3.1`. */
function nummers(cel: string): string[] {
  return cel.split(', ').flatMap((deel) => {
    const [van = '', tot = van] = deel.split('–');
    const [paragraaf, eerste, laatste] = [van.slice(0, van.lastIndexOf('.')), Number(van.split('.').at(-1)), Number(tot.split('.').at(-1))];
    return Array.from({ length: laatste - eerste + 1 }, (_, i) => `${paragraaf}.${eerste + i}`);
  });
}

/** Rows of the tables of a page, without their heads. */
const rijen = (tekst: string) => tekst.split('\n').filter((regel) => regel.startsWith('| ')).map((regel) => regel.split('|').slice(1, -1).map((cel) => cel.trim()));

/** Tests that a cell names and that are not there. */
function ontbreekt(cel: string): string[] {
  return [...cel.matchAll(/`([\w./-]+\.(?:spec\.tsx?|ts))`/g)].map(([, pad]) => pad!)
    .filter((pad) => !existsSync(new URL(/^(server|client|shared|bench)\//.test(pad) ? pad : `server/test/${pad}`, WORTEL)));
}

const asvs = rijen(lees('docs/security/asvs.md')).filter(([nummer = '']) => /^\d/.test(nummer));
const normen = rijen(lees('docs/security/normen.md'));

describe('the norms', () => {
  it('of ASVS stand here once each: level 1 and 2 whole, and what was chosen of level 3', () => {
    expect(NIVEAU_1_EN_2).toHaveLength(253);
    const genoemd = asvs.flatMap(([nummer = '']) => nummers(nummer));
    expect(genoemd.filter((nummer, plek) => genoemd.indexOf(nummer) !== plek)).toEqual([]);
    expect([...genoemd].sort()).toEqual([...NIVEAU_1_EN_2, ...NIVEAU_3].sort());
  });

  it('name only tests that exist, and a test wherever they say that one holds', () => {
    expect([...asvs, ...normen].flatMap((cellen) => cellen.flatMap(ontbreekt))).toEqual([]);
    expect(asvs.filter(([, stand, waar = '']) => stand === 'getoetst' && !/\.spec\.ts`/.test(waar))).toEqual([]);
    expect(asvs.filter(([, stand = '']) => !['getoetst', 'gebouwd', 'inrichting', 'n.v.t.', 'open'].includes(stand))).toEqual([]);
  });

  it('notice a test that is not there, and a requirement that is missing', () => {
    expect(ontbreekt('`aanval/bestaat-niet.spec.ts` en `aanval/openid.spec.ts`')).toEqual(['aanval/bestaat-niet.spec.ts']);
    expect(nummers('1.2.6–1.2.8, 1.3.1')).toEqual(['1.2.6', '1.2.7', '1.2.8', '1.3.1']);
  });
});
