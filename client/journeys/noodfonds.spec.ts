import { Reis, TELEFOON } from './harness/reis.js';

const UITGAVE = /waarborgsom, € 1\.280/;

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('Geld van het besluit tot de betaling', () => {
  it('weigert betalen zolang een tweede akkoord ontbreekt, en zegt waarom', async () => {
    const fonds = await reis.gebruiker('fonds@ijmond.example');
    await fonds.naar('/noodfonds');
    await fonds.tik(UITGAVE);
    await fonds.leest('Er is nog 1 akkoord nodig.');
    expect(await fonds.pagina.getByRole('button', { name: 'Betaal', exact: true }).count()).toBe(0);
    expect(await fonds.axe()).toEqual([]);
  }, 60_000);

  it('laat de tweede goedkeurder op een telefoon akkoord geven, en daarna de eerste betalen', async () => {
    const tweede = await reis.gebruiker('fonds2@ijmond.example', TELEFOON);
    await tweede.naar('/noodfonds');
    await tweede.leest('Wacht op u');
    expect(await tweede.schuiftOpzij()).toBe(false);
    await tweede.beeld('noodfonds-telefoon');
    await tweede.tik(UITGAVE);
    await tweede.tik('Geef akkoord');
    await tweede.tik('Ik geef akkoord');
    await tweede.leest('Er zijn genoeg akkoorden.');

    const fonds = await reis.gebruiker('fonds@ijmond.example');
    await fonds.naar('/noodfonds');
    await fonds.tik(UITGAVE);
    await fonds.tik('Betaal');
    const venster = fonds.pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Boek de betaling' }).click();
    await venster.waitFor({ state: 'hidden' });
    await fonds.pagina.getByRole('row', { name: /betaling/ }).waitFor();
    await fonds.beeld('noodfonds-betaald');
    expect([...tweede.consolefouten, ...fonds.consolefouten]).toEqual([]);
  }, 90_000);

  it('laat een corporatie de uitgave van een casus zonder uitnodiging niet zien', async () => {
    const havenhuis = await reis.gebruiker('havenhuis@ijmond.example');
    await havenhuis.naar('/noodfonds');
    await havenhuis.leest('Uitgaven');
    await havenhuis.leest('U ziet hier geen uitgaven');
    expect(await havenhuis.pagina.getByRole('link', { name: UITGAVE }).count()).toBe(0);
  }, 60_000);
});
