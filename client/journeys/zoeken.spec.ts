import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

let reis: Reis;
let regisseur: Gebruiker;
let consulent: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  regisseur = await reis.gebruiker('regisseur@ijmond.example');
  consulent = await reis.gebruiker('corporatie@ijmond.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

describe('Zoeken', () => {
  it('vraagt minstens twee letters, bij het veld', async () => {
    await regisseur.naar('/casussen');
    await regisseur.schrijf(/Zoek in uw casussen/, 'x');
    await regisseur.tik('Zoeken');
    await regisseur.leest('Typ minstens twee letters.');
    expect(await regisseur.axe()).toEqual([]);
  }, 60_000);

  it('vindt een casus op het begin van een woord, en zet de woorden niet in het adres', async () => {
    await regisseur.schrijf(/Zoek in uw casussen/, 'ontruim');
    await regisseur.tik('Zoeken');
    await regisseur.leest(/Wie houdt de ontruiming/);
    await regisseur.leest('1 casus gevonden');
    expect(regisseur.pagina.url()).not.toContain('ontruim');
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('zoeken');
  }, 60_000);

  it('geeft bij een ander niet wat hij niet mag lezen, en zegt wat hij kan doen', async () => {
    await consulent.naar('/casussen');
    await consulent.schrijf(/Zoek in uw casussen/, 'ontruim zwanger');
    await consulent.tik('Zoeken');
    await consulent.leest('Niets gevonden');
    await consulent.leest(/Probeer minder woorden/);
    expect(await consulent.schuiftOpzij()).toBe(false);
    await consulent.beeld('zoeken-niets');
    expect([...regisseur.consolefouten, ...consulent.consolefouten]).toEqual([]);
  }, 60_000);
});
