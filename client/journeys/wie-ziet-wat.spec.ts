import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

const ANDERE_VRAAG = /Wie houdt de ontruiming van 4 december tegen/;
const VRAAG = /Kan deze bewoner vóór 1 februari naar de woning/;

let reis: Reis;
beforeAll(async () => {
  reis = await Reis.begin();
}, 180_000);
afterAll(() => reis.einde());

describe('Wie ziet wat', () => {
  it('vraagt de geheimhouding één keer, op het eerste scherm, vóór de zitting', async () => {
    const ggz = await reis.gebruiker('ggz@ijmond.example', TELEFOON);
    await ggz.leest('Lees eerst de geheimhouding');
    await ggz.tik('Naar Mijn account');
    await ggz.tik('Dit beloof ik');
    await ggz.leest(/U beloofde dit op/);
    expect(await ggz.axe()).toEqual([]);
    expect(await ggz.schuiftOpzij()).toBe(false);
    await ggz.naar('/');
    await ggz.leest(/Deze week/);
    expect(await ggz.pagina.getByText('Lees eerst de geheimhouding').count()).toBe(0);
    for (const pad of ['', '/besluitenlijst']) {
      await ggz.naar(`/zitting/00000000-0000-7000-8000-000000000000${pad}`);
      await ggz.leest('U kunt dit niet bekijken');
      expect(await ggz.pagina.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
    }
    expect(ggz.consolefouten).toEqual([]);
  }, 120_000);

  it('laat de begeleider toestemming en machtiging vastleggen, en de cliënt de toestemming intrekken; kijken in nood ziet de cliënt ook', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example');
    await begeleider.naar('/casussen');
    await begeleider.tik(VRAAG);
    await begeleider.leest('Wie doen mee');
    const schuilnaam = (await begeleider.pagina.locator('h1').locator('xpath=preceding-sibling::p').first().innerText()).trim();
    await begeleider.tik('Wie ziet wat');
    await begeleider.leest('Er is nog geen toestemming vastgelegd.');
    await begeleider.tik('Leg toestemming vast');
    const venster = begeleider.pagina.getByRole('dialog');
    await begeleider.tik('Leg vast', venster);
    await begeleider.leest('Schrijf hoe en wanneer de cliënt toestemming gaf.');
    await begeleider.kiesUit(/Wie mag wat zien/, /Duinwonen: Doelen voor wonen en geld/);
    await begeleider.schrijf(/Hoe en wanneer/, 'Zei ja aan de keukentafel.');
    await begeleider.schrijfDag(/Tot en met welke dag/, overDagen(60));
    await begeleider.tik('Leg vast', venster);
    await begeleider.leest('Zei ja aan de keukentafel.');
    await machtig(begeleider);
    expect(await begeleider.axe()).toEqual([]);

    const ondersteuner = await reis.gebruiker('ondersteuner@ijmond.example', TELEFOON);
    await ondersteuner.leest('Kan deze bewoner vóór 1 februari');
    await begeleider.naar('/casussen');
    await begeleider.tik(ANDERE_VRAAG);
    await begeleider.tik('Wie ziet wat');
    await machtig(begeleider);
    await ondersteuner.naar('/mijn-zaak');
    await ondersteuner.leest('Waar het om gaat');
    const eerste = await ondersteuner.pagina.locator('main').innerText();
    const zaken = ondersteuner.pagina.getByRole('navigation', { name: /naast de cliënt/ }).getByRole('link');
    expect(await zaken.count()).toBe(2);
    await zaken.and(ondersteuner.pagina.locator(':not([aria-current])')).click();
    await ondersteuner.leest(VRAAG.test(eerste) ? ANDERE_VRAAG : VRAAG);
    expect(await ondersteuner.axe()).toEqual([]);
    expect(await ondersteuner.schuiftOpzij()).toBe(false);
    await ondersteuner.beeld('ondersteuner-twee-zaken');

    const ggd = await reis.gebruiker('ggd@ijmond.example', TELEFOON);
    await ggd.naar('/noodinzage');
    await ggd.tik('Kijk nu');
    await ggd.leest('Schrijf in een hele zin waarom u nu moet kijken.');
    await ggd.schrijf('Schuilnaam van de casus', schuilnaam);
    await ggd.schrijf('Waarom moet u nu kijken?', 'De bewoner belde en is in gevaar.');
    expect(await ggd.axe()).toEqual([]);
    expect(await ggd.schuiftOpzij()).toBe(false);
    await ggd.tik('Kijk nu');
    await ggd.leest(VRAAG);
    await ggd.leest(/U kijkt in nood mee, tot/);
    expect(await ggd.pagina.title()).not.toMatch(VRAAG);

    const client = await reis.gebruiker('client@ijmond.example', TELEFOON);
    await client.naar('/mijn-zaak');
    await client.leest(/Zorgt dat uw zaak verder komt/);
    await client.leest('Waar zei u ja tegen?');
    await client.leest(/Dit moest meteen, want: De bewoner belde/);
    await client.tik(/Trek de toestemming in/);
    const zeker = client.pagina.getByRole('dialog');
    await zeker.getByText('Duinwonen kan dit daarna niet meer lezen', { exact: false }).waitFor();
    expect(await client.schuiftOpzij()).toBe(false);
    await client.beeld('toestemming-intrekken');
    await client.pagina.keyboard.press('Escape');
    await zeker.waitFor({ state: 'detached' });
    expect(await client.pagina.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/Trek de toestemming in/);
    await client.pagina.keyboard.press('Enter');
    await client.tik('Ja, trek in', zeker);
    await client.leest(/ingetrokken op/);
    await zeker.waitFor({ state: 'detached' });
    expect(await client.pagina.evaluate(() => document.activeElement?.tagName)).toBe('LI');
    expect(await client.axe()).toEqual([]);
    expect(await client.schuiftOpzij()).toBe(false);

    const regisseur = await reis.gebruiker('regisseur@ijmond.example');
    await regisseur.leest('Iemand keek in nood in een casus');
    await regisseur.tik('Bekijk wie en waarom');
    await regisseur.leest('nog niet nagekeken');
    await regisseur.tik('Naar de casus');
    await regisseur.tik(/Ik heb nagekeken dat/);
    await regisseur.leest('nagekeken');
    for (const { consolefouten } of [begeleider, ggd, client, regisseur]) expect(consolefouten).toEqual([]);
  }, 180_000);

  it('zegt wie de verantwoordelijkheid aanbiedt wat hij daarna nog ziet, en laat het aanbod terugnemen', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example');
    await begeleider.naar('/casussen');
    await begeleider.tik(VRAAG);
    await begeleider.tik('Wie ziet wat');
    await begeleider.tik('Bied de verantwoordelijkheid aan');
    const venster = begeleider.pagina.getByRole('dialog');
    await venster.getByText('Dan ziet u de casus alleen nog als die op de agenda staat', { exact: false }).waitFor();
    await begeleider.kiesUit(/Aan welke organisatie/, 'Duinwonen');
    await begeleider.schrijf('Waarom gaat dit daarheen?', 'Zij hebben de sleutel.');
    await begeleider.tik('Bied aan', venster);
    await begeleider.leest(/Aangeboden aan Duinwonen/);
    const corporatie = await reis.gebruiker('corporatie@ijmond.example', TELEFOON);
    await corporatie.leest(/Wilt u verantwoordelijk zijn voor de gegevens/);
    expect(await corporatie.axe()).toEqual([]);
    expect(await corporatie.schuiftOpzij()).toBe(false);
    await begeleider.tik('Neem terug');
    await begeleider.pagina.getByText(/Aangeboden aan Duinwonen/).waitFor({ state: 'detached' });
    await corporatie.pagina.getByText(/Wilt u verantwoordelijk zijn/).waitFor({ state: 'detached' });
    expect([...begeleider.consolefouten, ...corporatie.consolefouten]).toEqual([]);
  }, 120_000);
});

/** On *Wie ziet wat* of a casus: the cliëntondersteuner may look along for sixty days. */
async function machtig(begeleider: Gebruiker): Promise<void> {
  await begeleider.tik('Leg een machtiging vast');
  await begeleider.kiesUit(/Wie is de cliëntondersteuner/, 'Saar Steenanjer');
  await begeleider.schrijf(/Op welk papier/, 'Brief van de cliënt');
  await begeleider.schrijfDag(/Tot en met welke dag/, overDagen(60));
  await begeleider.tik('Leg vast', begeleider.pagina.getByRole('dialog'));
  await begeleider.leest('Steunpunt Naast U');
}
