import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { BUREAU, Reis, TELEFOON } from './harness/reis.js';

const CASUS = 'Kan deze bewoner vóór 1 februari naar de woning in Velsen, ook zonder bewind?';
const VRAAG = 'Bel de bewoner over de sleutel.';
const TEGEN = 'Wij willen eerst één telefoonnummer voor de avond.';

let reis: Reis;
let regisseur: Gebruiker;
let corporatie: Gebruiker;
let fonds: Gebruiker;
let begeleider: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  regisseur = await reis.gebruiker('regisseur@ijmond.example');
  corporatie = await reis.gebruiker('corporatie@ijmond.example', TELEFOON);
  fonds = await reis.gebruiker('fonds@ijmond.example', TELEFOON);
  begeleider = await reis.gebruiker('begeleider@ijmond.example', BUREAU);
  await openZitting();
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie = regisseur) => wie.pagina.getByRole('dialog');
const deelnemers = () => [corporatie, fonds, begeleider];

async function openZitting(): Promise<void> {
  const kaart = regisseur.pagina.getByRole('listitem').filter({ hasText: CASUS }).filter({ has: regisseur.pagina.getByRole('button', { name: /op de agenda$/ }) }).last();
  await regisseur.tik(/op de agenda$/, kaart);
  await regisseur.tik('Publiceer de agenda');
  await regisseur.tik(/^Open/);
  for (const wie of [regisseur, ...deelnemers()]) await wie.tik(/Ga naar de zitting/);
  await regisseur.tik(/^Begin/);
  for (const wie of deelnemers()) await wie.leest(CASUS);
}

async function meer(keuze: RegExp): Promise<void> {
  await regisseur.tik('Meer');
  await regisseur.tik(keuze);
}

/** The words stand in the part of the form that holds the field, not only above it. */
async function naast(veld: RegExp, fout: string): Promise<void> {
  await regisseur.pagina.locator('.dt-veld').filter({ hasText: veld }).filter({ hasText: fout }).first().waitFor();
}

describe('Een voorstel dat van meer organisaties iets vraagt', () => {
  it('zegt naast elk veld wat er ontbreekt, en staat daarna voor iedereen op tafel', async () => {
    await meer(/^Pas het voorstel aan/);
    await regisseur.tik('Vraag nog iets van een organisatie');
    await regisseur.tik('Dien in', venster());
    await naast(/Vraag 1: van wie/, 'Kies welke organisatie dit doet.');
    await naast(/Vraag 1: wat/, 'Schrijf in één zin op wat u vraagt.');
    await regisseur.kiesUit(/Vraag 1: van wie/, 'Kennemer Zorg');
    await regisseur.schrijf(/Vraag 1: wat/, VRAAG);
    await regisseur.wisDag(/Vraag 1: klaar vóór/);
    await regisseur.schrijfDag(/Vraag 1: klaar vóór/, overDagen(-3));
    await regisseur.tik('Dien in', venster());
    await naast(/Vraag 1: klaar vóór/, 'Deze datum is al voorbij. Kies vandaag of later.');
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.wisDag(/Vraag 1: klaar vóór/);
    await regisseur.schrijfDag(/Vraag 1: klaar vóór/, overDagen(7));
    await regisseur.beeld('voorstel-meer-vragen');
    await regisseur.tik('Dien in', venster());
    await venster().waitFor({ state: 'hidden' });
    for (const wie of [regisseur, ...deelnemers()]) await wie.leest(new RegExp(VRAAG));
    expect(await corporatie.schuiftOpzij()).toBe(false);
  }, 120_000);

  it('verbergt antwoorden tot de ronde sluit, ook voor de voorzitter', async () => {
    await meer(/^Verberg antwoorden/);
    await regisseur.tik(/^Leg voor/);
    for (const wie of [regisseur, ...deelnemers()]) await wie.leest('Niemand leest wat een ander antwoordt, tot de ronde sluit.');
    await corporatie.tik('Bezwaar');
    await corporatie.schrijf(/Waarom/, TEGEN);
    await corporatie.tik('Geef dit standpunt');
    for (const wie of [regisseur, begeleider]) {
      await wie.pagina.getByRole('region', { name: 'Duinwonen' }).getByText('Heeft geantwoord').waitFor();
      expect(await wie.pagina.getByText(TEGEN).count()).toBe(0);
    }
    await regisseur.beeld('verborgen-antwoorden');
    for (const wie of deelnemers()) await wie.tik('Akkoord');
    for (const naam of ['Duinwonen', 'Kennemer Zorg']) await regisseur.pagina.getByRole('region', { name: naam }).getByText('Heeft geantwoord').waitFor();
    await regisseur.tik(/^Rond af/);
    for (const wie of [regisseur, begeleider]) await wie.pagina.getByRole('region', { name: 'Duinwonen' }).getByText('Akkoord').waitFor();
  }, 90_000);

  it('legt tijdens het vaststellen vast wat het moet opleveren, en niet voor een dag die voorbij is', async () => {
    await regisseur.tik('Wat moet dit opleveren?');
    await regisseur.schrijf(/Wat moet dit besluit opleveren/, 'Woont vóór februari op zichzelf.');
    await regisseur.wisDag(/Wanneer kijkt de tafel terug/);
    await regisseur.schrijfDag(/Wanneer kijkt de tafel terug/, overDagen(-1));
    await regisseur.tik(/^Stel vast/);
    await naast(/Wanneer kijkt de tafel terug/, 'Deze datum is al voorbij. Kies vandaag of later.');
    await regisseur.wisDag(/Wanneer kijkt de tafel terug/);
    await regisseur.schrijfDag(/Wanneer kijkt de tafel terug/, overDagen(60));
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('verwachting-bij-besluit');
    await regisseur.tik(/^Stel vast/);
    for (const wie of [regisseur, ...deelnemers()]) await wie.leest(/Besloten · nummer/);
    await regisseur.leest('Verwacht: Woont vóór februari op zichzelf.');
    await regisseur.pagina.getByText('met consensus').first().waitFor();
    await regisseur.pagina.getByRole('button', { name: /^Acties/ }).click();
    await regisseur.leest(/Kennemer Zorg · vóór/);
    await regisseur.pagina.keyboard.press('Escape');
  }, 90_000);

  it('laat de secretaris de besluitenlijst vaststellen', async () => {
    await meer(/^Wijs een secretaris aan/);
    await regisseur.tik('Wijs aan', venster());
    await naast(/Wie van wie er zit/, 'Kies wie de secretaris wordt.');
    await regisseur.kiesUit(/Wie van wie er zit/, /Kennemer Zorg/);
    await regisseur.tik('Wijs aan', venster());
    await venster().waitFor({ state: 'hidden' });
    await meer(/^Sluit de zitting/);
    await regisseur.tik('Ja, sluit de zitting');
    const pad = new URL(regisseur.pagina.url()).pathname;
    await corporatie.naar(`${pad}/besluitenlijst`);
    await corporatie.leest('Besluitenlijst');
    expect(await corporatie.pagina.getByRole('button', { name: 'Stel de lijst vast' }).count()).toBe(0);
    await begeleider.naar(`${pad}/besluitenlijst`);
    await begeleider.tik('Stel de lijst vast');
    await begeleider.tik('Stel vast', venster(begeleider));
    await begeleider.leest(/vastgesteld/);
    for (const wie of [regisseur, ...deelnemers()]) expect(wie.consolefouten).toEqual([]);
  }, 90_000);
});
