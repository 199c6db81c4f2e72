import type { Gebruiker } from './harness/gebruiker.js';
import { overDagen } from './harness/dagen.js';
import { Reis, TELEFOON } from './harness/reis.js';

const GRONDEN = [/Welke feiten/, /Welke andere oplossingen/, /Welke belangen/, /niet zwaarder dan nodig/, /niet wachten/, /Wat vindt de cliënt/];

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

describe('Doorzetten in Noord-Veluwe', () => {
  it('begint met een voorstel dat aan tafel ontstaat', async () => {
    await voorzitter.tik(/op de agenda$/);
    await voorzitter.tik('Publiceer de agenda');
    await voorzitter.tik(/^Open/);
    await voorzitter.tik(/Ga naar de zitting/);
    for (const deelnemer of [corporatie, begeleider]) await deelnemer.tik(/Ga naar de zitting/);
    await voorzitter.tik(/^Begin/);
    await voorzitter.tik(/^Doe een voorstel/);
    await voorzitter.schrijf(/Wat stelt u voor/, 'Heidewonen wijst vóór de winter een kleine woning toe.');
    await voorzitter.kiesUit(/Wie doet dit/, 'Heidewonen');
    await voorzitter.tik(/^Wat voor besluit is dit/);
    await voorzitter.kiesUit(/Soort besluit/, 'Toewijzing van een woning');
    await voorzitter.kiesUit(/Onderwerp/, 'Wonen');
    await voorzitter.tik('Dien in');
    await voorzitter.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    await corporatie.leest('Heidewonen wijst vóór de winter een kleine woning toe.');
  }, 90_000);

  it('kan pas na twee rondes zonder consensus, en zegt dat', async () => {
    await ronde();
    await voorzitter.tik('Meer');
    await voorzitter.tik(/^Doorzetten/);
    await voorzitter.leest('Doorzetten kan nu niet');
    await voorzitter.pagina.getByRole('dialog').getByText(/ronde/).first().waitFor();
    await voorzitter.beeld('doorzetten-kan-niet');
    await voorzitter.pagina.keyboard.press('Escape');
    await ronde();
  }, 90_000);

  it('kondigt eerst aan, en hoort wie gebonden wordt', async () => {
    await voorzitter.tik('Meer');
    await voorzitter.tik(/^Doorzetten/);
    const venster = voorzitter.pagina.getByRole('dialog');
    await voorzitter.leest('Er is nog geen bestuurder gevraagd. Doe dat eerst als het kan.');
    await voorzitter.tik('Kondig aan', venster);
    await voorzitter.leest('Schrijf op waarom u niet eerst een bestuurder vroeg.');
    expect(await voorzitter.axe()).toEqual([]);
    await voorzitter.schrijf(/Waarom vroeg u niet eerst een bestuurder/, 'De wethouder is deze week met verlof.');
    await voorzitter.schrijf(/Waarom wilt u doorzetten/, 'De opvang stopt voor de winter.');
    await voorzitter.kies('Gemeente Harderwijk', venster);
    await voorzitter.beeld('doorzetten-aankondigen');
    await voorzitter.tik('Kondig aan', venster);
    await venster.waitFor({ state: 'hidden' });
    await voorzitter.tik('Meer');
    await voorzitter.tik(/^Doorzetten/);
    await voorzitter.leest(/Wacht tot de organisatie die u bindt heeft gereageerd/);
    await voorzitter.pagina.keyboard.press('Escape');
    await corporatie.leest(/wil dit doorzetten/);
    await corporatie.tik('Reageer');
    await corporatie.schrijf(/Wat wilt u zeggen/, 'Wij vragen tijd om de woning op te knappen.');
    await corporatie.beeld('doorzetten-reageren-telefoon');
    await corporatie.tik('Leg vast');
    await voorzitter.leest('Wij vragen tijd om de woning op te knappen.');
  }, 120_000);

  it('kan niet als alleen de eigen organisatie er voordeel van heeft, tot iemand van een ander meetekent', async () => {
    await voorzitter.tik('Meer');
    await voorzitter.tik(/^Doorzetten/);
    await voorzitter.leest(/Alleen uw eigen organisatie heeft hier voordeel van/);
    await voorzitter.pagina.keyboard.press('Escape');
    await begeleider.tik('Teken mee');
    await begeleider.tik('Ja, teken mee', begeleider.pagina.getByRole('dialog'));
    await voorzitter.leest(/Medeondertekend door/);
  }, 60_000);

  it('vraagt vijf gronden, de cliënt en een herzieningsdag, en bindt dan wie niet instemde', async () => {
    await voorzitter.tik('Meer');
    await voorzitter.tik(/^Doorzetten/);
    const venster = voorzitter.pagina.getByRole('dialog');
    await voorzitter.tik('Zet door', venster);
    await voorzitter.leest('Schrijf dit op. Zonder dit kan doorzetten niet.');
    expect(await voorzitter.axe()).toEqual([]);
    await voorzitter.kiesUit(/Op welk mandaat/, /Heidewonen/);
    for (const grond of GRONDEN) await voorzitter.schrijf(grond, 'Verzonnen grond voor deze oefening.');
    await voorzitter.schrijfDag(/Opnieuw bekijken/, overDagen(0));
    await voorzitter.tik('Zet door', venster);
    await voorzitter.leest('Kies een dag na vandaag.');
    await voorzitter.schrijfDag(/Opnieuw bekijken/, overDagen(60));
    await voorzitter.beeld('doorzetten');
    await voorzitter.tik('Zet door', venster);
    await venster.waitFor({ state: 'hidden' });
    for (const gebruiker of [voorzitter, corporatie, begeleider]) await gebruiker.leest(/Besloten · nummer 1/);
    expect(voorzitter.consolefouten).toEqual([]);
  }, 90_000);

  it('laat wie het anders ziet dat zeggen, voor altijd en letterlijk', async () => {
    await corporatie.leest(/Een minderheidsstandpunt kan tot en met/);
    await corporatie.tik('Wij zien dit anders');
    const venster = corporatie.pagina.getByRole('dialog');
    await corporatie.tik('Leg vast', venster);
    await corporatie.leest('Schrijf op hoe uw organisatie dit ziet.');
    await corporatie.schrijf(/Hoe ziet uw organisatie dit/, 'Wij hadden liever een andere woning gezocht.');
    await corporatie.tik('Leg vast', venster);
    for (const gebruiker of [voorzitter, corporatie, begeleider]) await gebruiker.leest('Wij hadden liever een andere woning gezocht.');
    await voorzitter.beeld('doorzetten-minderheid');
  }, 90_000);

  it('laat een deelnemer heroverweging vragen, en een bestuurder antwoorden', async () => {
    await corporatie.tik('Vraag heroverweging');
    await corporatie.schrijf(/Waarom moet dit opnieuw/, 'De woning is nog niet klaar.');
    await corporatie.tik('Leg vast', corporatie.pagina.getByRole('dialog'));
    await voorzitter.leest(/De bestuurder antwoordt tot en met/);
    const bestuurder = await reis.gebruiker('bestuurder@noordveluwe.example');
    await bestuurder.naar(`${new URL(voorzitter.pagina.url()).pathname}/besluitenlijst`);
    await bestuurder.leest('Wij hadden liever een andere woning gezocht.');
    for (const grond of ['Feiten:', 'Waarom nu?', 'Wat de cliënt vond:']) await bestuurder.leest(grond);
    await bestuurder.tik('Beantwoord de heroverweging');
    await bestuurder.kiesUit(/Wat is uw antwoord/, 'Het besluit blijft.');
    await bestuurder.schrijf(/Waarom/, 'De cliënt kan niet langer wachten.');
    await bestuurder.beeld('doorzetten-heroverweging');
    await bestuurder.tik('Leg vast', bestuurder.pagina.getByRole('dialog'));
    await voorzitter.leest('De cliënt kan niet langer wachten.');
    expect(bestuurder.consolefouten).toEqual([]);
  }, 90_000);

  it('laat de auditor de vijf gronden en het mandaat zien', async () => {
    const auditor = await reis.gebruiker('auditor@noordveluwe.example');
    await auditor.naar('/toezicht');
    await auditor.tik('Besluit 1');
    await auditor.leest('doorgezet');
    await auditor.leest('Verzonnen grond voor deze oefening.');
    await auditor.leest(/Mandaatbesluit uitstroomtafel/);
  }, 60_000);
});

async function ronde(): Promise<void> {
  const opnieuw = await voorzitter.pagina.getByRole('button', { name: /^Pas het voorstel aan/ }).isVisible();
  if (!opnieuw) await voorzitter.tik(/^Leg voor/);
  if (opnieuw) {
    await voorzitter.tik('Meer');
    await voorzitter.tik(/^Nog een ronde over hetzelfde voorstel/);
    await voorzitter.schrijf('Waarom?', 'De corporatie heeft intern overlegd.');
    await voorzitter.tik('Leg opnieuw voor');
    await voorzitter.pagina.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await begeleider.tik('Akkoord');
  await corporatie.tik('Bezwaar');
  await corporatie.schrijf(/Waarom/, 'Wij hebben nu geen kleine woning vrij.');
  await corporatie.tik('Geef dit standpunt');
  await voorzitter.pagina.getByRole('region', { name: 'Heidewonen' }).getByText('Bezwaar').waitFor();
  await voorzitter.tik(/^Rond af/);
  await voorzitter.leest(/geen consensus/);
}
