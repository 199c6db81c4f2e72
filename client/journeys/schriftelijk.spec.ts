import type { Gebruiker } from './harness/gebruiker.js';
import { binnen } from './harness/grenzen.js';
import { Reis, TELEFOON } from './harness/reis.js';

const VOORSTEL = 'Heidewonen wijst vóór de winter een kleine woning toe.';

let reis: Reis;
let voorzitter: Gebruiker;
let corporatie: Gebruiker;
let begeleider: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  voorzitter = await reis.gebruiker('regisseur@noordveluwe.example');
  corporatie = await reis.gebruiker('corporatie@noordveluwe.example', TELEFOON);
  begeleider = await reis.gebruiker('begeleider@noordveluwe.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');

/** From whatever page is open: the call above it, and one answer. */
async function antwoordt(wie: Gebruiker, geef: () => Promise<void>): Promise<void> {
  await wie.leest(/Uw standpunt is gevraagd over/);
  await wie.tik('Lees en antwoord');
  await wie.leest(VOORSTEL);
  expect(await wie.axe()).toEqual([]);
  expect(await wie.schuiftOpzij()).toBe(false);
  await geef();
  await wie.naar('/');
  await wie.leest('Deze week');
  expect(await wie.pagina.getByText(/Uw standpunt is gevraagd/).count()).toBe(0);
}

/** Tells this organisation's bezwaar, on the own screen. */
async function maaktBezwaar(waarom: string): Promise<void> {
  await corporatie.tik('Bezwaar');
  await corporatie.schrijf(/Waarom/, waarom);
  await corporatie.tik('Geef dit standpunt');
  await venster(corporatie).waitFor({ state: 'hidden' });
}

describe('Een ronde zonder zitting', () => {
  it('wordt door de voorzitter voorgelegd, en roept op de telefoon van wie gevraagd is', async () => {
    await voorzitter.pagina.getByRole('link', { name: 'Dossier' }).first().click();
    await voorzitter.tik('Voorstel en spoed');
    await voorzitter.tik('Doe een voorstel');
    await voorzitter.schrijf(/Wat stelt u voor/, VOORSTEL);
    await voorzitter.kiesUit(/Wie doet dit/, 'Heidewonen');
    await voorzitter.tik(/^Wat voor besluit is dit/);
    await voorzitter.kiesUit(/Soort besluit/, 'Toewijzing van een woning');
    await voorzitter.kiesUit(/Onderwerp/, 'Wonen');
    await voorzitter.tik('Dien in', venster(voorzitter));
    await venster(voorzitter).waitFor({ state: 'hidden' });
    await voorzitter.tik('Leg voor');
    await antwoordt(begeleider, () => binnen('akkoord', [begeleider], () => begeleider.tik('Akkoord')));
    await antwoordt(corporatie, () => binnen('voorbehoudOfBezwaar', [corporatie], async () => {
      await maaktBezwaar('Wij hebben nu niets vrij.');
      await corporatie.beeld('schriftelijk-antwoord');
    }));
  }, 120_000);

  it('sluit de voorzitter daar ook', async () => {
    await voorzitter.leest('“Wij hebben nu niets vrij.”');
    await voorzitter.tik('Rond af');
    await voorzitter.leest(/ronde 1 · geen consensus/);
  }, 60_000);

  it('past de voorzitter het voorstel daar ook aan, of vraagt hetzelfde nog eens, met een reden', async () => {
    await voorzitter.tik('Pas het voorstel aan');
    await venster(voorzitter).getByText('Past het binnen de regels?').waitFor();
    await voorzitter.pagina.keyboard.press('Escape');
    await venster(voorzitter).waitFor({ state: 'hidden' });
    await voorzitter.tik('Nog een ronde over hetzelfde voorstel');
    await voorzitter.schrijf('Waarom?', 'De corporatie heeft intern overlegd.');
    await voorzitter.tik('Leg opnieuw voor', venster(voorzitter));
    await venster(voorzitter).waitFor({ state: 'hidden' });
    await antwoordt(begeleider, () => begeleider.tik('Akkoord'));
    await corporatie.leest(/Uw standpunt is gevraagd over/);
    await corporatie.tik('Lees en antwoord');
    await corporatie.leest(/ronde 2 · loopt/);
    await maaktBezwaar('Wij hebben nog steeds niets vrij.');
    await voorzitter.leest('“Wij hebben nog steeds niets vrij.”');
    await voorzitter.tik('Rond af');
    await voorzitter.leest(/ronde 2 · geen consensus/);
    expect(await voorzitter.axe()).toEqual([]);
    expect(await corporatie.pagina.getByRole('button', { name: 'Pas het voorstel aan' }).count()).toBe(0);
    await corporatie.naar('/');
  }, 90_000);

  it('kondigt de voorzitter daar aan dat die doorzet, en wie gebonden zou worden wordt geroepen om te reageren', async () => {
    await voorzitter.kiesUit(/Welke bestuurder/, /Ruben Jeneverbes/);
    await voorzitter.tik('Vraag fiat');
    await voorzitter.leest('Ruben Jeneverbes ziet dit nu.');
    await voorzitter.beeld('voorstel-meer');
    await voorzitter.tik('Meer');
    await voorzitter.tik('Doorzetten');
    await voorzitter.leest(/is een bestuurder van .+ om fiat gevraagd\. Bij de aankondiging was er nog geen antwoord/);
    expect(await voorzitter.pagina.getByLabel(/Waarom vroeg u niet eerst/).count()).toBe(0);
    expect(await voorzitter.axe()).toEqual([]);
    await voorzitter.beeld('doorzetten-gevraagd');
    await voorzitter.schrijf(/Waarom wilt u doorzetten/, 'De opvang stopt voor de winter.');
    await voorzitter.tik('Kondig aan', venster(voorzitter));
    await venster(voorzitter).waitFor({ state: 'hidden' });
    await corporatie.leest(/iets doorzetten dat u bindt\. U mag eerst reageren/);
    expect(await begeleider.pagina.getByText(/dat u bindt/).count()).toBe(0);
    await corporatie.beeld('horen-telefoon');
    await corporatie.tik('Lees en reageer');
    await corporatie.tik('Reageer');
    await corporatie.schrijf(/Wat wilt u zeggen/, 'Wij vragen tijd om de woning op te knappen.');
    await corporatie.tik('Leg vast', venster(corporatie));
    await voorzitter.leest('Wij vragen tijd om de woning op te knappen.');
    for (const wie of [voorzitter, corporatie, begeleider]) expect(wie.consolefouten).toEqual([]);
  }, 120_000);
});
