import { Reis } from './harness/reis.js';

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('Bevestigen dat u het bent', () => {
  it('vraagt het bij een betaling één keer, en boekt daarna wat er stond', async () => {
    const tweede = await reis.gebruiker('fonds2@ijmond.example');
    await reis.uurGeleden();
    await tweede.naar('/noodfonds');
    await tweede.tik(/waarborgsom, € 1\.280/);
    await tweede.tik('Geef akkoord');
    await tweede.tik('Ik geef akkoord');
    const venster = tweede.pagina.getByRole('dialog', { name: 'Bevestig dat u het bent' });
    await venster.waitFor();
    expect(await tweede.axe()).toEqual([]);
    await venster.getByLabel('Wachtwoord').fill('verkeerd');
    await tweede.tik('Bevestig', venster);
    await tweede.leest('Dit klopt niet. Controleer het en probeer het opnieuw.');
    await tweede.beeld('bevestigen');
    await venster.getByLabel('Wachtwoord').fill('Waterlelie-oefenen-2026');
    await tweede.pagina.keyboard.press('Enter');
    await tweede.leest('Er zijn genoeg akkoorden.');
    expect(tweede.consolefouten).toEqual([]);
  }, 90_000);

  it('vraagt het de voorzitter bij het betreden van een zitting, en niet meer erin', async () => {
    const voorzitter = await reis.gebruiker('regisseur@noordveluwe.example');
    await voorzitter.tik(/op de agenda$/);
    await voorzitter.tik('Publiceer de agenda');
    await voorzitter.tik(/^Open/);
    await reis.uurGeleden();
    await voorzitter.tik(/Ga naar de zitting/);
    const venster = voorzitter.pagina.getByRole('dialog', { name: 'Bevestig dat u het bent' });
    await venster.getByText('Doe dit nu, dan hoeft het straks niet midden in de zitting.').waitFor();
    await venster.getByLabel('Wachtwoord').fill('Waterlelie-oefenen-2026');
    await voorzitter.tik('Bevestig', venster);
    await venster.waitFor({ state: 'hidden' });
    await reis.uurGeleden();
    await voorzitter.pagina.reload();
    await voorzitter.pagina.getByRole('button', { name: /^Begin/ }).waitFor();
    expect(await venster.count()).toBe(0);
    expect(voorzitter.consolefouten).toEqual([]);
  }, 90_000);
});
