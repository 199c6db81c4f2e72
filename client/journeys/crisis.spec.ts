import { plusWerkdagen } from '../../server/src/platform/kalender/werkdagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { overDagen } from './harness/dagen.js';
import { binnen } from './harness/grenzen.js';
import { Reis, TELEFOON } from './harness/reis.js';

const VOORSTEL = 'Heidewonen wijst vanavond een tijdelijke woning toe.';
const TEGEN = 'Wij hebben vanavond alleen een woning zonder verwarming.';
const GRONDEN = [/Welke feiten/, /Welke andere oplossingen/, /Welke belangen/, /niet zwaarder dan nodig/, /niet wachten/, /Wat vindt de cliënt/];
const HEIDEWONEN = "organisatie_id = (select id from organisatie where naam = 'Heidewonen')";

let reis: Reis;
let voorzitter: Gebruiker;
/** Boszorg gets the regie on wonen, and with it the doorzettingsmacht. */
let regiehouder: Gebruiker;
let corporatie: Gebruiker;
let directie: Gebruiker;
let spoedPad: string;
beforeAll(async () => {
  reis = await Reis.begin();
  // A bestuurder who stands in for the holder of the mandate is convened too.
  await reis.achterDeSloten(`insert into mandaatvervanger (regio_id, mandaat_id, lid_id)
    select m.regio_id, m.id, l.id from mandaat m join lid l on l.regio_id = m.regio_id and l.naam = 'Hanna Kraaihei' where m.domein = 'wonen' and m.${HEIDEWONEN}`);
  voorzitter = await reis.gebruiker('regisseur@noordveluwe.example');
  regiehouder = await reis.gebruiker('begeleider@noordveluwe.example');
  corporatie = await reis.gebruiker('corporatie@noordveluwe.example', TELEFOON);
  directie = await reis.gebruiker('directie@noordveluwe.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');
const allen = () => [voorzitter, regiehouder, corporatie, directie];

describe('Y05: een crisis in Noord-Veluwe, van één druk tot heroverweging', () => {
  it('[Y05 volledig] roept met één druk iedereen met een mandaat bijeen, laat eerst praten, en zet alleen binnen mandaten en na het gesprek door', async () => {
    await draagRegieOver();
    await roepBijeen();
    await praatEerst();
    await stelVoor();
    await legVast();
    await zonderMandaatKanHetNiet();
    await kondigAanEnHoor();
    await zetDoor();
    await verbeter();
    await legGeldrouteVast();
    await ziehetAnders();
    await heroverweeg();
    for (const wie of allen()) expect(wie.consolefouten).toEqual([]);
  }, 300_000);
});

async function draagRegieOver(): Promise<void> {
  await voorzitter.pagina.getByRole('link', { name: 'Dossier' }).first().click();
  await voorzitter.tik('Regie overdragen');
  await voorzitter.kies('Wonen', venster(voorzitter));
  await voorzitter.kiesUit(/Naar welke organisatie/, 'Boszorg');
  await voorzitter.schrijf(/Waarom gaat de regie daarheen/, 'Boszorg kent de bewoner en regelt het wonen.');
  await voorzitter.tik('Draag over', venster(voorzitter));
  await venster(voorzitter).waitFor({ state: 'hidden' });
  spoedPad = `${new URL(voorzitter.pagina.url()).pathname}/spoed`;
}

/** One press; who has a mandate hears it at once on whatever page is open, a bestuurder too. */
async function roepBijeen(): Promise<void> {
  await regiehouder.naar(spoedPad);
  expect(await directie.pagina.getByText(/Spoedoverleg over/).count()).toBe(0);
  await binnen('bijeenroepen', [regiehouder], () => regiehouder.tik('Roep iedereen bijeen'));
  for (const wie of ['Lot Bosbes', 'Hanna Kraaihei', 'Daan Adelaarsvaren', 'Eefje Struikhei']) await regiehouder.leest(new RegExp(wie));
  for (const wie of [voorzitter, corporatie, directie]) {
    await wie.leest(/Spoedoverleg over/);
    await wie.tik('Doe mee');
    await wie.leest('Wie is er?');
  }
  await regiehouder.pagina.getByText('doet mee').nth(3).waitFor();
  await regiehouder.leest(/Nog [34] uur/);
}

/** Live on four screens, the bestuurder reads and writes; nobody can force before this is recorded. */
async function praatEerst(): Promise<void> {
  await zeg(regiehouder, 'De nachtopvang sluit vanavond om negen uur.');
  await zeg(corporatie, 'Wij hebben één woning, maar de ketel is stuk.');
  await zeg(directie, 'Ik laat vanavond een monteur komen als het moet.');
  for (const wie of allen()) {
    for (const zin of ['De nachtopvang sluit vanavond om negen uur.', 'Ik laat vanavond een monteur komen als het moet.']) await wie.leest(zin);
    expect(await wie.pagina.getByRole('button', { name: 'Meer', exact: true }).count()).toBe(0);
    expect(await wie.axe()).toEqual([]);
  }
  for (const wie of [corporatie, directie]) expect(await wie.schuiftOpzij()).toBe(false);
  await directie.beeld('crisis-telefoon');
}

async function stelVoor(): Promise<void> {
  await regiehouder.tik('Doe een voorstel');
  await regiehouder.schrijf(/Wat stelt u voor/, VOORSTEL);
  await regiehouder.kiesUit(/Wie doet dit/, 'Heidewonen');
  await regiehouder.tik(/^Wat voor besluit is dit/);
  await regiehouder.kiesUit(/Soort besluit/, 'Toewijzing van een woning');
  await regiehouder.kiesUit(/Onderwerp/, 'Wonen');
  await regiehouder.tik('Dien in', venster(regiehouder));
  await venster(regiehouder).waitFor({ state: 'hidden' });
  for (const wie of allen()) {
    await wie.leest(VOORSTEL);
    await wie.leest('Leg eerst het gesprek vast. Daarna telt het als ronde.');
    expect(await wie.pagina.getByRole('button', { name: 'Meer', exact: true }).count()).toBe(0);
  }
}

/** By name what each who joined said; an objection without a reason is refused next to its field. */
async function legVast(): Promise<void> {
  expect(await corporatie.pagina.getByLabel(/Wat is er besproken/).count()).toBe(0);
  await voorzitter.tik('Leg vast', voorzitter.pagina.getByRole('region', { name: 'Leg het gesprek vast' }));
  await voorzitter.leest('Schrijf op wat er besproken is.');
  await voorzitter.schrijf(/Wat is er besproken/, 'Wij spraken elkaar een kwartier. De woning is er, de ketel niet.');
  await voorzitter.kiesUit(/Wat zei Boszorg/, 'Akkoord');
  await voorzitter.kiesUit(/Wat zei Heidewonen/, 'Bezwaar');
  await voorzitter.tik('Leg vast', voorzitter.pagina.getByRole('region', { name: 'Leg het gesprek vast' }));
  await voorzitter.leest(/Schrijf in één zin op waarom|reden/i);
  await voorzitter.schrijf(/Waarom, volgens Heidewonen/, TEGEN);
  expect(await voorzitter.axe()).toEqual([]);
  await voorzitter.beeld('crisis-vastleggen');
  await voorzitter.tik('Leg vast', voorzitter.pagina.getByRole('region', { name: 'Leg het gesprek vast' }));
  for (const wie of allen()) {
    await wie.leest('Dit gesprek telt als ronde over het voorstel.');
    await wie.leest(/ronde 1 · geen consensus/);
    await wie.leest('Genoteerd, nog niet bevestigd');
  }
  for (const wie of [voorzitter, regiehouder]) await wie.pagina.getByRole('button', { name: 'Meer', exact: true }).waitFor();
  for (const wie of [corporatie, directie]) expect(await wie.pagina.getByRole('button', { name: 'Meer', exact: true }).count()).toBe(0);
}

/** The one that has to act withdrew its mandate this morning: refused, with what would meet it. */
async function zonderMandaatKanHetNiet(): Promise<void> {
  await reis.achterDeSloten(`update mandaat set ingetrokken_op = now() where doorzetbaar and ${HEIDEWONEN}`);
  await regiehouder.tik('Meer');
  await regiehouder.tik('Doorzetten');
  await regiehouder.leest('Doorzetten kan nu niet');
  await regiehouder.leest('De organisatie die moet handelen, gaf vandaag geen geldig mandaat om dit door te zetten.');
  await regiehouder.beeld('crisis-geen-mandaat');
  await regiehouder.pagina.keyboard.press('Escape');
  await venster(regiehouder).waitFor({ state: 'hidden' });
  await reis.achterDeSloten(`update mandaat set ingetrokken_op = null where doorzetbaar and ${HEIDEWONEN}`);
}

async function kondigAanEnHoor(): Promise<void> {
  await regiehouder.tik('Meer');
  await regiehouder.tik('Doorzetten');
  await regiehouder.schrijf(/Waarom vroeg u niet eerst een bestuurder/, 'Er is vanavond geen bestuurder te bereiken.');
  await regiehouder.schrijf(/Waarom wilt u doorzetten/, 'De nachtopvang sluit vanavond.');
  await regiehouder.tik('Kondig aan', venster(regiehouder));
  await venster(regiehouder).waitFor({ state: 'hidden' });
  await corporatie.leest(/wil dit doorzetten/);
  await corporatie.tik('Reageer');
  await corporatie.schrijf(/Wat wilt u zeggen/, 'Dan komt de monteur vanavond nog.');
  await corporatie.tik('Leg vast', venster(corporatie));
  await regiehouder.leest('Dan komt de monteur vanavond nog.');
}

/** The party with the regie forces: grounds, mandate, a day of review, and a fresh proof of who it is. */
async function zetDoor(): Promise<void> {
  await regiehouder.tik('Meer');
  await regiehouder.tik('Doorzetten');
  await regiehouder.tik('Zet door', venster(regiehouder));
  await regiehouder.leest('Schrijf dit op. Zonder dit kan doorzetten niet.');
  await regiehouder.kiesUit(/Op welk mandaat/, /Heidewonen/);
  for (const grond of GRONDEN) await regiehouder.schrijf(grond, 'Verzonnen grond voor deze oefening.');
  await regiehouder.schrijfDag(/Opnieuw bekijken/, overDagen(14));
  await reis.uurGeleden();
  await regiehouder.tik('Zet door', venster(regiehouder));
  const bewijs = regiehouder.pagina.getByRole('dialog', { name: 'Bevestig dat u het bent' });
  await bewijs.getByLabel('Wachtwoord').fill('Waterlelie-oefenen-2026');
  await regiehouder.tik('Bevestig', bewijs);
  await bewijs.waitFor({ state: 'hidden' });
  for (const wie of allen()) {
    await wie.leest(/Besloten · nummer 1/);
    await wie.leest('Lees de brief');
    await wie.leest(/Dit besluit komt op de besluitenlijst van de eerstvolgende zitting van /);
  }
}

/** Who was noted says after the besluit that it was otherwise: it stands with the besluit, and who leads hears what to do next. */
async function verbeter(): Promise<void> {
  await corporatie.tik('Dit klopt niet');
  await corporatie.kiesUit(/Wat vond u wel/, 'Voorbehoud');
  await corporatie.schrijf(/Wat zei u wel/, 'Wij zeiden: alleen met een hotelkamer erbij.');
  await corporatie.tik('Leg vast', venster(corporatie));
  await venster(corporatie).waitFor({ state: 'hidden' });
  for (const wie of allen()) await wie.leest(/Heidewonen: zo zeiden wij het niet/);
  await voorzitter.leest(/Verbeterd na het besluit voor/);
  await voorzitter.leest(/Trek het in, of vervang het door een nieuw voorstel/);
  for (const wie of [regiehouder, corporatie]) expect(await wie.pagina.getByText(/Verbeterd na het besluit voor/).count()).toBe(0);
  for (const wie of [voorzitter, corporatie]) expect(await wie.axe()).toEqual([]);
  await voorzitter.beeld('crisis-verbeterd');
  await corporatie.beeld('crisis-verbeterd-telefoon');
}

async function legGeldrouteVast(): Promise<void> {
  await voorzitter.tik('Leg vast wie betaalt');
  await voorzitter.kiesUit(/Wie betaalt/, 'Gemeente Harderwijk');
  await voorzitter.kiesUit(/Wie is hoofdaannemer/, 'Boszorg');
  await voorzitter.kiesUit(/Wie is onderaannemer/, 'Heidewonen');
  await voorzitter.schrijf(/^Bedrag/, '1250');
  await voorzitter.schrijf(/Waarvoor/, 'Zes weken overbrugging.');
  await voorzitter.tik('Leg vast', venster(voorzitter));
  await venster(voorzitter).waitFor({ state: 'hidden' });
  for (const wie of allen()) await wie.leest(/Gemeente Harderwijk betaalt €\s1\.250 aan Boszorg, die Heidewonen betaalt/);
}

async function ziehetAnders(): Promise<void> {
  await corporatie.tik('Wij zien dit anders');
  await corporatie.schrijf(/Hoe ziet uw organisatie dit/, 'Wij hadden liever een hotelkamer betaald.');
  await corporatie.tik('Leg vast', venster(corporatie));
  for (const wie of allen()) await wie.leest('Wij hadden liever een hotelkamer betaald.');
}

/** One level up, within the shorter term of what was decided in a hurry; the dissent stays with it. */
async function heroverweeg(): Promise<void> {
  await corporatie.tik('Vraag heroverweging');
  await corporatie.schrijf(/Waarom moet dit opnieuw/, 'De woning is nog koud.');
  await corporatie.tik('Leg vast', venster(corporatie));
  const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const laatste = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(plusWerkdagen(vandaag, 2)));
  await voorzitter.leest(new RegExp(`De bestuurder antwoordt tot en met [a-z ]*${laatste}`));
  const bestuurder = await reis.gebruiker('bestuurder@noordveluwe.example');
  await bestuurder.naar(spoedPad);
  await bestuurder.leest('Wij hadden liever een hotelkamer betaald.');
  await bestuurder.tik('Beantwoord de heroverweging');
  await bestuurder.kiesUit(/Wat is uw antwoord/, 'Het besluit blijft.');
  await bestuurder.schrijf(/Waarom/, 'De monteur is geweest en de woning is warm.');
  await bestuurder.tik('Leg vast', venster(bestuurder));
  for (const wie of [...allen(), bestuurder]) await wie.leest('De monteur is geweest en de woning is warm.');
  expect(await bestuurder.axe()).toEqual([]);
  await bestuurder.beeld('crisis-na-heroverweging');
  expect(bestuurder.consolefouten).toEqual([]);
}

async function zeg({ pagina }: Gebruiker, tekst: string): Promise<void> {
  await pagina.getByRole('textbox', { name: 'Uw bericht' }).fill(tekst);
  await pagina.getByRole('button', { name: /^Verstuur/ }).click();
  await pagina.getByRole('log', { name: 'Gesprek' }).getByText(tekst).waitFor();
}
