import type { Gebruiker } from './harness/gebruiker.js';
import { overDagen } from './harness/dagen.js';
import { Reis, TELEFOON } from './harness/reis.js';

const GEROEPEN = 'Een collega vraagt uw akkoord op een mandaat';

let reis: Reis;
let consulent: Gebruiker;
let directie: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  consulent = await reis.gebruiker('corporatie@noordveluwe.example');
  directie = await reis.gebruiker('directie@noordveluwe.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

const oproep = (wie: Gebruiker) => wie.pagina.getByText(GEROEPEN);

describe('Mandaten', () => {
  it('vragen een collega, en tot die akkoord is gelden ze niet', async () => {
    await directie.leest('Deze week');
    expect(await oproep(directie).count()).toBe(0);
    await consulent.naar('/mandaten');
    await consulent.tik('Draag een mandaat voor');
    await consulent.tik('Vraag een collega');
    await consulent.leest('Vul dit in.');
    const regels = await consulent.pagina.getByRole('dialog').getByRole('alert').first().getByRole('link').allInnerTexts();
    expect(regels).toContain('Verleend door: Vul dit in.');
    expect(new Set(regels).size).toBe(regels.length);
    await consulent.kiesUit(/Wie heeft het mandaat/, /Lot Bosbes/);
    await consulent.kiesUit(/Onderwerp/, 'Wonen');
    await consulent.kies('Terugkeer');
    await consulent.schrijf(/Hoogstens per besluit/, '250');
    await consulent.schrijf(/Hoogstens per periode/, '100');
    await consulent.kiesUit(/Welke periode/, 'Maand');
    await consulent.schrijf(/Verleend door/, 'Bestuur van Heidewonen');
    await consulent.schrijf(/In welk stuk/, 'Mandaatbesluit terugkeer');
    await consulent.schrijfDag(/Geldig tot en met/, overDagen(20));
    await consulent.beeld('mandaat-voordragen');
    await consulent.tik('Vraag een collega');
    await consulent.leest('Per periode is nooit minder dan per besluit.');
    await consulent.schrijf(/Hoogstens per periode/, '1000');
    expect(await consulent.axe()).toEqual([]);
    await consulent.tik('Vraag een collega');
    await consulent.leest('U deed dit verzoek zelf. Laat een collega met tekenbevoegdheid het bevestigen.');
    await consulent.leest(/Dit kan bevestigen: .*directeur/i);
  }, 90_000);

  it('roepen boven elke pagina, zonder herladen, wie kan bevestigen; wie het vroeg niet', async () => {
    await directie.leest(GEROEPEN);
    expect(await directie.axe()).toEqual([]);
    expect(await directie.schuiftOpzij()).toBe(false);
    await directie.beeld('mandaat-oproep');
    await consulent.naar('/');
    await consulent.leest('Deze week');
    expect(await oproep(consulent).count()).toBe(0);
    await consulent.naar('/mandaten');
    await directie.tik('Bekijk en antwoord');
  }, 60_000);

  it('verschijnen bij de collega, die met één tik bevestigt', async () => {
    await directie.leest(/Heidewonen wil een mandaat geven aan Lot Bosbes/);
    const verzoek = directie.pagina.getByRole('region', { name: 'Wacht op een tweede persoon' });
    for (const feit of [/€\s250/, /€\s1\.000, maand/, 'Bestuur van Heidewonen, Mandaatbesluit terugkeer', /tot en met/]) await verzoek.getByText(feit).waitFor();
    await verzoek.getByText('De voorzitter kan hierop doorzetten').waitFor();
    expect(await directie.schuiftOpzij()).toBe(false);
    expect(await directie.axe()).toEqual([]);
    await directie.beeld('mandaat-bevestigen');
    const vooraf = directie.handelingen;
    await directie.tik('Akkoord');
    await consulent.leest(/Nog 20 dagen/);
    expect(directie.handelingen - vooraf).toBe(1);
    await consulent.beeld('mandaten');
    await directie.naar('/');
    await directie.leest('Deze week');
    expect(await oproep(directie).count()).toBe(0);
  }, 60_000);

  it('blijven gelden als wie de intrekking vroeg die met een reden terugneemt', async () => {
    await consulent.tik(/Trek Mandaatbesluit terugkeer van Heidewonen in/);
    await consulent.schrijf(/Waarom wordt het ingetrokken/, 'Wij stoppen hiermee.');
    await consulent.tik('Vraag een collega');
    await directie.leest(GEROEPEN);
    await consulent.tik(/Neem het verzoek over Mandaatbesluit terugkeer terug/);
    await consulent.schrijf(/Waarom neemt u het terug/, 'Het was een vergissing.');
    expect(await consulent.axe()).toEqual([]);
    await consulent.tik('Neem terug');
    await oproep(directie).waitFor({ state: 'hidden' });
    await consulent.leest(/Nog 20 dagen/);
  }, 60_000);

  it('worden met reden ingetrokken door twee mensen', async () => {
    const namen = await consulent.pagina.getByRole('button', { name: /^Trek .* in/ }).evaluateAll((knoppen) => knoppen.map((knop) => knop.getAttribute('aria-label')));
    expect(new Set(namen).size).toBe(namen.length);
    await consulent.tik(/Trek Mandaatbesluit terugkeer van Heidewonen in/);
    await consulent.schrijf(/Waarom wordt het ingetrokken/, 'Wij doen dit niet meer.');
    await consulent.tik('Vraag een collega');
    await directie.leest(GEROEPEN);
    await directie.tik('Bekijk en antwoord');
    await directie.leest('Wij doen dit niet meer.');
    await directie.tik('Akkoord');
    await consulent.leest('Ingetrokken');
    expect([...consulent.consolefouten, ...directie.consolefouten]).toEqual([]);
  }, 60_000);
});
