import { overDagen } from './harness/dagen.js';
import { binnen } from './harness/grenzen.js';
import { Reis, TELEFOON } from './harness/reis.js';
import type { Gebruiker } from './harness/gebruiker.js';

const VRAAG = 'Kan deze bewoner vóór 1 februari naar de woning in Velsen, ook zonder bewind?';
const ANDERE_VRAAG = 'Wie betaalt de eerste maand huur terwijl de eigen bijdrage nog doorloopt?';

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
  begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

/** The card of a candidate, found by what people ask. */
function kandidaat(vraag: string) {
  return regisseur.pagina
    .getByRole('listitem')
    .filter({ hasText: vraag })
    .filter({ has: regisseur.pagina.getByRole('button', { name: /op de agenda$/ }) })
    .last();
}

describe('J1 en J2: een zitting van agenda tot besluitenlijst', () => {
  it('J1 laat de ketenregisseur de week voorbereiden', async () => {
    await regisseur.leest('Wat kan op de agenda');
    expect(await regisseur.axe()).toEqual([]);
    for (const vraag of [ANDERE_VRAAG, VRAAG]) {
      await regisseur.tik(/op de agenda$/, kandidaat(vraag));
      await regisseur.pagina.getByRole('button', { name: /^Haal .* van de agenda$/ }).nth(vraag === VRAAG ? 1 : 0).waitFor();
    }
    await regisseur.pagina.getByRole('button', { name: /^Zet .* eerder$/ }).last().click();
    await regisseur.pagina.locator('ol, ul').filter({ hasText: 'Minuten voor' }).getByRole('listitem').first().getByText(VRAAG).waitFor();
    await regisseur.pagina.getByRole('button', { name: /^Eén meer/ }).first().click();
    await regisseur.leest('2 casussen · 13 van 90 minuten');
    await regisseur.beeld('j1-deze-week');
  }, 60_000);

  it('J1 nodigt een ggz-organisatie uit met mens, reden en doel, en niet zonder', async () => {
    const punt = regisseur.pagina.getByRole('listitem').filter({ hasText: ANDERE_VRAAG }).first();
    await regisseur.tik(/^Nodig een organisatie uit/, punt);
    const venster = regisseur.pagina.getByRole('dialog');
    const verstuur = venster.getByRole('button', { name: /^Nodig uit/ });
    await verstuur.click();
    await venster.getByText('Schrijf waarom deze organisatie nodig is.').first().waitFor();
    await regisseur.beeld('j1-uitnodigen');
    await regisseur.kiesUit('Welke organisatie?', 'Duinwonen');
    await venster.getByText('Kiest u niemand? Dan doet het vaste team mee.').waitFor();
    await regisseur.kiesUit('Welke organisatie?', 'GGZ Duinstreek');
    await venster.getByText('Kies wie meedoet. Alleen wie u kiest, ziet de casus.').waitFor();
    await regisseur.kiesUit('Waarvoor gebruikt zij de gegevens?', 'Zorg of begeleiding regelen');
    await regisseur.schrijf('Waarom is deze organisatie nodig?', 'Behandelt deze bewoner.');
    await verstuur.click();
    await venster.getByText('Noem wie van deze organisatie meedoet. Alleen wie genoemd is, ziet de casus.').first().waitFor();
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.kies(/Ruth Longkruid/, venster);
    await verstuur.click();
    await venster.waitFor({ state: 'hidden' });
  }, 60_000);

  it('J1 biedt wie al meedoet niet nog eens aan', async () => {
    const punt = regisseur.pagina.getByRole('listitem').filter({ hasText: ANDERE_VRAAG }).first();
    await regisseur.tik(/^Nodig een organisatie uit/, punt);
    const venster = regisseur.pagina.getByRole('dialog');
    await venster.getByRole('list', { name: 'Doen mee' }).getByText('GGZ Duinstreek').waitFor();
    await venster.getByRole('button', { name: 'Welke organisatie?' }).click();
    await regisseur.pagina.getByRole('option', { name: 'GGD De Delta' }).waitFor();
    expect(await regisseur.pagina.getByRole('option', { name: 'GGZ Duinstreek' }).count()).toBe(0);
    await regisseur.pagina.keyboard.press('Escape');
    await regisseur.pagina.keyboard.press('Escape');
    await venster.waitFor({ state: 'hidden' });
  }, 60_000);

  it('J1 publiceert en opent; J2 ziet vóór die tijd niets en daarna alleen de eigen casus', async () => {
    expect(await corporatie.pagina.getByRole('link', { name: /Ga naar de zitting/ }).count()).toBe(0);
    await regisseur.tik('Publiceer de agenda');
    await regisseur.tik(/^Open/);
    await regisseur.tik(/Ga naar de zitting/);
    await regisseur.leest('Er ligt nog niets op tafel');
    await corporatie.tik(/Ga naar de zitting/);
    await corporatie.tik('Agenda');
    await corporatie.leest(/Besloten agendapunt/i);
    expect(await corporatie.pagina.getByText(ANDERE_VRAAG).count()).toBe(0);
    await corporatie.beeld('j2-agenda');
    await corporatie.pagina.keyboard.press('Escape');
    for (const deelnemer of [fonds, begeleider]) await deelnemer.tik(/Ga naar de zitting/);
  }, 60_000);

  it('J1 legt een casus op tafel en ieders scherm gaat mee', async () => {
    await regisseur.tik(/^Begin/);
    for (const deelnemer of [corporatie, fonds, begeleider]) await deelnemer.leest(VRAAG);
    expect(await regisseur.axe()).toEqual([]);
    expect(await corporatie.axe()).toEqual([]);
    expect(await corporatie.schuiftOpzij()).toBe(false);
  }, 60_000);

  it('J1 hoort bij opschalen in één keer alles wat mist, ook de zin over de driehoek', async () => {
    const venster = regisseur.pagina.getByRole('dialog');
    await regisseur.tik('Opschalen');
    await venster.getByLabel(/Waarom is het niet eerst in de driehoek geprobeerd/).waitFor();
    await regisseur.tik('Opschalen', venster);
    for (const zin of ['Schrijf in één zin op waarom.', /één zin waarom niet/]) await venster.getByText(zin).first().waitFor();
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('j1-opschalen');
    await regisseur.pagina.keyboard.press('Escape');
    await venster.waitFor({ state: 'hidden' });
  }, 60_000);

  it('J2 praat mee, verliest het netwerk en mist niets en verdubbelt niets', async () => {
    await openGesprek(regisseur);
    await zeg(regisseur, 'Welkom aan tafel.');
    await openGesprek(corporatie);
    await corporatie.leest('Welkom aan tafel.');
    await corporatie.pagina.context().setOffline(true);
    await zeg(regisseur, 'Terwijl de lijn weg was.');
    await corporatie.pagina.context().setOffline(false);
    await corporatie.leest('Terwijl de lijn weg was.');
    await zeg(corporatie, 'Ik ben er weer.');
    await regisseur.leest('Ik ben er weer.');
    for (const tekst of ['Welkom aan tafel.', 'Terwijl de lijn weg was.', 'Ik ben er weer.']) {
      expect(await corporatie.pagina.getByRole('log', { name: 'Gesprek' }).getByText(tekst).count()).toBe(1);
      expect(await regisseur.pagina.getByRole('log', { name: 'Gesprek' }).getByText(tekst).count()).toBe(1);
    }
    await corporatie.beeld('j2-gesprek');
    for (const gebruiker of [regisseur, corporatie]) await gebruiker.pagina.keyboard.press('Escape');
  }, 120_000);

  it('J2 legt een bezwaar vast, en niet zonder reden', async () => {
    await binnen('voorzitterBijBesluit', [regisseur], () => regisseur.tik(/^Leg voor/));
    await corporatie.tik('Bezwaar');
    await corporatie.tik('Geef dit standpunt');
    await corporatie.pagina.getByRole('dialog').getByRole('alert').or(corporatie.pagina.getByRole('dialog').getByText(/^Schrijf/)).first().waitFor();
    await corporatie.pagina.keyboard.press('Escape');
    for (const [knop, reden] of [['Voorbehoud', 'Akkoord, als de begeleiding twee jaar blijft.'], ['Bezwaar', 'Wij willen eerst één telefoonnummer voor de avond.']] as const) {
      await binnen('voorbehoudOfBezwaar', [corporatie], async () => {
        await corporatie.tik(knop);
        await corporatie.schrijf(/Waarom|Onder welke voorwaarde/, reden);
        await corporatie.tik('Geef dit standpunt');
      });
      await regisseur.leest(reden);
    }
    await corporatie.beeld('j2-standpunt');
  }, 60_000);

  it('J2 zegt met één tik dat intern akkoord later komt, en schrijft alleen de dag', async () => {
    await binnen('voorbehoudOfBezwaar', [begeleider], async () => {
      await begeleider.tik('Intern akkoord vóór…');
      const veld = begeleider.pagina.getByLabel(/Onder welke voorwaarde/).first();
      await begeleider.schrijf(/Onder welke voorwaarde/, `${await veld.inputValue()}1 december.`);
      await begeleider.tik('Geef dit standpunt');
    });
    await regisseur.leest(/Intern akkoord volgt vóór 1 december/);
  }, 60_000);

  it('J1 besluit met geld binnen zes handelingen in de kamer: de voorzitter drie, ieder ander één', async () => {
    await binnen('besluitMetGeld', [regisseur, corporatie, fonds, begeleider], async () => {
      for (const deelnemer of [corporatie, fonds, begeleider]) await binnen('akkoord', [deelnemer], () => deelnemer.tik('Akkoord'));
      await regisseur.pagina.getByRole('region', { name: 'Duinwonen' }).getByText('Akkoord').waitFor();
      await binnen('voorzitterBijBesluit', [regisseur], async () => {
        // Leg voor was the first of the three, pressed before the objections.
        regisseur.handelingen += 1;
        await regisseur.tik(/^Rond af/);
        await regisseur.tik(/^Stel vast/);
      });
    });
    for (const gebruiker of [regisseur, corporatie, begeleider]) await gebruiker.leest(/Besloten · nummer 2/);
    await regisseur.beeld('j1-besloten');
  }, 60_000);

  it('J1 legt meteen vast wat het besluit moet opleveren, als de tafel dat wil', async () => {
    await regisseur.tik('Leg vast wat besluit 2 moet opleveren');
    await regisseur.schrijf(/Wat moet dit besluit opleveren/, 'Woont vóór februari op zichzelf.');
    await regisseur.schrijfDag(/Wanneer kijkt u terug/, overDagen(90));
    await regisseur.tik('Leg vast', regisseur.pagina.getByRole('dialog'));
    await regisseur.leest('Verwacht: Woont vóór februari op zichzelf.');
  }, 60_000);

  it('J1 sluit de zitting en de besluitenlijst bestaat', async () => {
    await regisseur.tik(/^Volgende/);
    await regisseur.leest(ANDERE_VRAAG);
    await regisseur.tik('Aanhouden');
    const venster = regisseur.pagina.getByRole('dialog');
    await venster.getByRole('spinbutton').first().click();
    await regisseur.pagina.keyboard.type(overDagen(14));
    await regisseur.schrijf(/Waarom houdt u/, 'De bijstand is nog niet besloten.');
    await regisseur.tik(/^Houd aan|^Aanhouden/, venster);
    await venster.waitFor({ state: 'hidden' });
    await regisseur.tik(/^Sluit de zitting/);
    await regisseur.tik('Ja, sluit de zitting');
    await regisseur.tik(/besluitenlijst/i);
    await regisseur.leest('Contract op eigen naam, met de waarborgsom uit het noodfonds');
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('j1-besluitenlijst');
  }, 60_000);

  it('zegt nergens iets in de console', () => {
    const fouten = [regisseur, corporatie, fonds, begeleider].flatMap(({ consolefouten }) => consolefouten);
    expect(fouten.filter((fout) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(fout))).toEqual([]);
  });
});

async function openGesprek({ pagina }: Gebruiker): Promise<void> {
  await pagina.getByRole('button', { name: /^Gesprek/ }).click();
  await pagina.getByRole('log', { name: 'Gesprek' }).waitFor();
}

async function zeg({ pagina }: Gebruiker, tekst: string): Promise<void> {
  await pagina.getByRole('textbox', { name: 'Uw bericht' }).fill(tekst);
  await pagina.getByRole('button', { name: /^Verstuur/ }).click();
  await pagina.getByRole('log', { name: 'Gesprek' }).getByText(tekst).waitFor();
}
