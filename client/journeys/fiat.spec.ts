import type { Gebruiker } from './harness/gebruiker.js';
import { binnen } from './harness/grenzen.js';
import { BUREAU, Reis, TELEFOON } from './harness/reis.js';

const VOORSTEL = 'Heidewonen wijst vóór de winter een kleine woning toe.';

let reis: Reis;
let regisseur: Gebruiker;
let directie: Gebruiker;
let wethouder: Gebruiker;
let casusPad: string;
beforeAll(async () => {
  reis = await Reis.begin();
  regisseur = await reis.gebruiker('regisseur@noordveluwe.example');
  directie = await reis.gebruiker('directie@noordveluwe.example', TELEFOON);
  wethouder = await reis.gebruiker('bestuurder@noordveluwe.example', BUREAU);
}, 180_000);
afterAll(() => reis.einde());

/** Asks this bestuurder, and answers the path of the link that can be sent along. */
async function vraagFiat(bestuurder: string): Promise<string> {
  await regisseur.kiesUit(/Welke bestuurder/, new RegExp(bestuurder));
  await regisseur.tik('Vraag fiat');
  await regisseur.leest(`${bestuurder} ziet dit nu.`);
  const link = regisseur.pagina.getByRole('link', { name: 'Open of kopieer de link' });
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}

describe('Fiat van een bestuurder', () => {
  it('wordt gevraagd over wat voorligt, en zonder bestuurder niet', async () => {
    await regisseur.pagina.getByRole('link', { name: 'Dossier' }).first().click();
    await regisseur.tik('Voorstel en spoed');
    await regisseur.leest('Er ligt nog geen voorstel.');
    casusPad = new URL(regisseur.pagina.url()).pathname;
    await regisseur.tik('Doe een voorstel');
    await regisseur.schrijf(/Wat stelt u voor/, VOORSTEL);
    await regisseur.kiesUit(/Wie doet dit/, 'Heidewonen');
    await regisseur.tik('Dien in');
    await regisseur.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await regisseur.tik('Vraag fiat');
    await regisseur.leest('Kies een bestuurder.');
    expect(await regisseur.axe()).toEqual([]);
  }, 90_000);

  it('kost de bestuurder twee handelingen: openen en akkoord', async () => {
    const link = await vraagFiat('Hanna Kraaihei');
    await directie.leest(/Uw fiat is gevraagd/);
    await binnen('fiat', [directie], async () => {
      await directie.opent(link);
      await directie.leest(VOORSTEL);
      expect(await directie.axe()).toEqual([]);
      expect(await directie.schuiftOpzij()).toBe(false);
      await directie.beeld('fiat-telefoon');
      await directie.tik('Akkoord');
    });
    await directie.leest(/Hanna Kraaihei is akkoord/);
    expect(await directie.pagina.getByRole('button', { name: 'Akkoord' }).count()).toBe(0);
    await directie.naar('/');
    expect(await directie.pagina.getByText(/Uw fiat is gevraagd/).count()).toBe(0);
  }, 90_000);

  it('of openen en vragen, met een eigen zin of zonder', async () => {
    const link = await vraagFiat('Ruben Jeneverbes');
    await binnen('fiat', [wethouder], async () => {
      await wethouder.opent(link);
      await wethouder.leest(VOORSTEL);
      await wethouder.beeld('fiat');
      await wethouder.tik('Ik heb een vraag');
    });
    await wethouder.leest('Bel mij hierover, dan beslis ik.');
    await regisseur.naar(link);
    await regisseur.leest('Bel mij hierover, dan beslis ik.');
    await regisseur.naar(casusPad);
    const opnieuw = await vraagFiat('Ruben Jeneverbes');
    await wethouder.opent(opnieuw);
    await wethouder.schrijf(/Wat wilt u weten/, 'Wie begeleidt deze bewoner?');
    await wethouder.tik('Ik heb een vraag');
    await wethouder.leest('Wie begeleidt deze bewoner?');
    await regisseur.leest('Wie begeleidt deze bewoner?');
    await regisseur.naar(casusPad);
    await regisseur.leest('Wie begeleidt deze bewoner?');
    await regisseur.leest(/Hanna Kraaihei is akkoord/);
    await regisseur.beeld('fiat-antwoorden');
  }, 90_000);

  it('is van niemand anders, en wie lang geleden aanmeldde bewijst eerst wie hij is', async () => {
    await regisseur.naar(casusPad);
    const link = await vraagFiat('Ruben Jeneverbes');
    await directie.naar(link);
    await directie.leest('U kunt dit niet bekijken');
    await reis.uurGeleden();
    await wethouder.opent(link);
    await wethouder.tik('Akkoord');
    const venster = wethouder.pagina.getByRole('dialog', { name: 'Bevestig dat u het bent' });
    await venster.getByLabel('Wachtwoord').fill('Waterlelie-oefenen-2026');
    await wethouder.tik('Bevestig', venster);
    await wethouder.leest(/Ruben Jeneverbes is akkoord/);
    for (const gebruiker of [regisseur, wethouder, directie]) expect(gebruiker.consolefouten).toEqual([]);
  }, 90_000);
});
