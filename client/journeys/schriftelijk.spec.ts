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
      await corporatie.tik('Bezwaar');
      await corporatie.schrijf(/Waarom/, 'Wij hebben nu niets vrij.');
      await corporatie.tik('Geef dit standpunt');
      await venster(corporatie).waitFor({ state: 'hidden' });
      await corporatie.beeld('schriftelijk-antwoord');
    }));
  }, 120_000);

  it('sluit de voorzitter daar ook, en wie gebonden zou worden wordt op de eigen pagina geroepen om te reageren', async () => {
    await voorzitter.leest('“Wij hebben nu niets vrij.”');
    await voorzitter.tik('Rond af');
    await voorzitter.leest(/ronde 1 · geen consensus/);
    await reis.achterDeSloten('update ronde set spoed = true');
    await voorzitter.tik('Doorzetten');
    await voorzitter.schrijf(/Welke bestuurder vroeg u eerst/, 'De wethouder laat het aan deze tafel.');
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
