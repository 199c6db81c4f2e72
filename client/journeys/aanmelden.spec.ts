import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 120_000);
afterAll(() => reis.einde());

describe('aanmelden', () => {
  it('laat zien wie er is aangemeld, ook op een telefoon en zonder toegankelijkheidsfouten', async () => {
    const regisseur = await reis.gebruiker('regisseur@ijmond.example', TELEFOON);
    expect(await regisseur.axe()).toEqual([]);
    expect(await regisseur.schuiftOpzij()).toBe(false);
    expect(regisseur.consolefouten).toEqual([]);
  }, 60_000);
});
