import type { Page } from 'playwright-core';
import type { Gebruiker } from './harness/gebruiker.js';
import { overDagen } from './harness/dagen.js';
import { BUREAU, Reis, TELEFOON } from './harness/reis.js';

const AL_GENOMEN = 'Over dit voorstel is al een besluit genomen.';
const GRONDEN = [/Welke feiten/, /Welke andere oplossingen/, /Welke belangen/, /niet zwaarder dan nodig/, /niet wachten/, /Wat vindt de cliënt/];

let reis: Reis;
let regisseur: Gebruiker;
/** The deputy, on another server. */
let vervanger: Gebruiker;
let corporatie: Gebruiker;
let begeleider: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  const { url } = await reis.tweedeNode();
  regisseur = await reis.gebruiker('regisseur@noordveluwe.example');
  vervanger = await reis.gebruiker('plaatsvervanger@noordveluwe.example', BUREAU, url);
  corporatie = await reis.gebruiker('corporatie@noordveluwe.example', TELEFOON, url);
  begeleider = await reis.gebruiker('begeleider@noordveluwe.example', TELEFOON);
  await regisseur.pagina.getByRole('link', { name: 'Dossier' }).first().click();
  await regisseur.tik('Voorstel en spoed');
  await regisseur.pagina.waitForURL(/\/spoed$/);
  const pad = new URL(regisseur.pagina.url()).pathname;
  for (const wie of [vervanger, corporatie, begeleider]) await wie.naar(pad);
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');
const vastleggen = () => regisseur.pagina.getByRole('region', { name: 'Leg het gesprek vast' });

/** Holds what this tab sends until the other one has its besluit: pressed at once, arrived second. */
async function houdVast(pagina: Page, handeling: string): Promise<() => void> {
  let laatLos: () => void = () => undefined;
  const los = new Promise<void>((klaar) => (laatLos = klaar));
  await pagina.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(handeling)) await los;
    await route.continue();
  });
  return laatLos;
}

async function spreekAf(knop: RegExp, tekst: string, heidewonen: 'Akkoord' | 'Bezwaar'): Promise<void> {
  await regisseur.tik('Roep iedereen bijeen');
  for (const wie of [corporatie, begeleider]) await wie.leest('Wie is er?');
  await regisseur.pagina.getByText('doet mee', { exact: true }).nth(2).waitFor();
  await regisseur.tik(knop);
  await regisseur.schrijf(/Wat stelt u voor/, tekst);
  await regisseur.kiesUit(/Wie doet dit/, 'Heidewonen');
  await regisseur.tik(/^Wat voor besluit is dit/);
  await regisseur.kiesUit(/Soort besluit/, 'Toewijzing van een woning');
  await regisseur.kiesUit(/Onderwerp/, 'Wonen');
  await regisseur.tik('Dien in', venster(regisseur));
  await venster(regisseur).waitFor({ state: 'hidden' });
  await regisseur.schrijf(/Wat is er besproken/, 'Wij spraken elkaar kort.');
  await regisseur.kiesUit(/Wat zei Boszorg/, 'Akkoord');
  await regisseur.kiesUit(/Wat zei Heidewonen/, heidewonen);
  if (heidewonen === 'Bezwaar') await regisseur.schrijf(/Waarom, volgens Heidewonen/, 'Wij hebben niets vrij.');
  await regisseur.tik('Leg vast', vastleggen());
  for (const wie of [regisseur, vervanger]) await wie.leest(heidewonen === 'Akkoord' ? /ronde 1 · consensus/ : /ronde 1 · geen consensus/);
}

describe('Twee voorzitters, twee tabs, twee servers', () => {
  it('stellen tegelijk vast: één besluit, en de ander leest waarom niet', async () => {
    await spreekAf(/^Doe een voorstel/, 'Heidewonen wijst een kleine woning toe.', 'Akkoord');
    for (const wie of [regisseur, vervanger]) await wie.pagina.getByRole('button', { name: 'Stel vast' }).waitFor();
    const laatLos = await houdVast(vervanger.pagina, 'rondeId');
    await Promise.all([regisseur, vervanger].map((wie) => wie.tik('Stel vast')));
    await regisseur.leest(/Besloten · nummer 1/);
    laatLos();
    await vervanger.leest(AL_GENOMEN);
    await vervanger.leest(/Besloten · nummer 1/);
    await vervanger.pagina.unroute('**/graphql');
    expect(await regisseur.pagina.getByText(AL_GENOMEN).count()).toBe(0);
  }, 120_000);

  it('zetten tegelijk door: één besluit, en de ander leest waarom niet', async () => {
    await spreekAf(/^Doe nog een voorstel/, 'Heidewonen wijst een andere woning toe.', 'Bezwaar');
    await regisseur.tik('Meer');
    await regisseur.tik('Doorzetten');
    await regisseur.schrijf(/Waarom vroeg u niet eerst een bestuurder/, 'De wethouder is deze week met verlof.');
    await regisseur.schrijf(/Waarom wilt u doorzetten/, 'Het kan niet wachten.');
    await regisseur.tik('Kondig aan', venster(regisseur));
    await venster(regisseur).waitFor({ state: 'hidden' });
    await corporatie.tik('Niets toe te voegen');
    for (const wie of [regisseur, vervanger]) {
      await wie.leest(/heeft niets toe te voegen|niets toe te voegen/i);
      await wie.tik('Meer');
      await wie.tik('Doorzetten');
      await wie.kiesUit(/Op welk mandaat/, /Heidewonen/);
      for (const grond of GRONDEN) await wie.schrijf(grond, 'Verzonnen grond voor deze oefening.');
      await wie.schrijfDag(/Opnieuw bekijken/, overDagen(30));
    }
    const laatLos = await houdVast(regisseur.pagina, 'evenredigheid');
    await Promise.all([regisseur, vervanger].map((wie) => wie.tik('Zet door', venster(wie))));
    await vervanger.leest(/Besloten · nummer 2/);
    laatLos();
    await regisseur.leest(AL_GENOMEN);
    await venster(regisseur).getByText(AL_GENOMEN).waitFor();
    await regisseur.pagina.keyboard.press('Escape');
    await regisseur.leest(/Besloten · nummer 2/);
    for (const wie of [regisseur, vervanger, corporatie, begeleider]) expect(wie.consolefouten).toEqual([]);
  }, 180_000);
});
