import { existsSync, readFileSync } from 'node:fs';
import { deuren, rechten, weigertIemand, type Deur } from './rechten.js';

/** Permissions of everybody with a session, or that stand at no door: where they are refused, and the name of that test. */
const ELDERS: Readonly<Record<string, readonly [test: string, naam: string]>> = {
  'beveiligen Ik': ['aanval/sessie.spec.ts', 'gets nothing and does nothing after'],
  'besturen Casus': ['casus/route.spec.ts', 'and nobody else of the bestuurders'],
  'zien Ik': ['aanval/sessie.spec.ts', 'gets nothing and does nothing after'],
  'zien Lid': ['aanval/sessie.spec.ts', 'gets nothing and does nothing after'],
  'zien Organisatie': ['aanval/sessie.spec.ts', 'gets nothing and does nothing after'],
};

const zonder = (gegeven: readonly string[], bij: readonly Deur[]) =>
  gegeven.filter((recht) => !(recht in ELDERS) && !bij.some((deur) => deur.recht === recht && weigertIemand(deur)))
    .map((recht) => `${recht}: zet een rij in server/test/aanval/rollen.ts of isolatie/routes.ts die iemand weigert, of noem in ELDERS de test die dat doet`);

describe('[isolatie] every permission', () => {
  it('is refused to somebody in the matrix, or in the test that is named', async () => {
    const bij = await deuren();
    expect(bij.length).toBeGreaterThan(150);
    expect(zonder(rechten(), bij)).toEqual([]);
  });

  it('that nobody is refused is noticed, and so is one without a door', async () => {
    const bij = await deuren();
    expect(zonder(['zien Geheim', 'zien Casus'], bij.filter(({ recht }) => recht !== 'zien Casus'))).toHaveLength(2);
    expect(zonder(['zien Spook'], [{ recht: 'zien Spook', naam: 'organisaties' }])).toHaveLength(1);
  });

  it('at a door is given to somebody: a door for nobody is a mistake', async () => {
    const gegeven = rechten();
    expect((await deuren()).filter(({ recht }) => !gegeven.includes(recht))).toEqual([]);
  });

  it.each(Object.entries(ELDERS))('%s is refused by the test it names', (_, [test, naam]) => {
    const bestand = new URL(`../${test}`, import.meta.url);
    expect(existsSync(bestand) && readFileSync(bestand, 'utf8').includes(naam)).toBe(true);
  });
});
