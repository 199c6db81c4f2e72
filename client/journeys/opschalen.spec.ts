import type { Gebruiker } from './harness/gebruiker.js';
import { overDagen } from './harness/dagen.js';
import { Reis, TELEFOON } from './harness/reis.js';

const POGING = 'Wij belden samen drie keer en vonden geen plek.';

let reis: Reis;
let regisseur: Gebruiker;
let corporatie: Gebruiker;
let bestuurder: Gebruiker;
let casusPad: string;
beforeAll(async () => {
  reis = await Reis.begin();
  regisseur = await reis.gebruiker('regisseur@noordveluwe.example');
  corporatie = await reis.gebruiker('corporatie@noordveluwe.example', TELEFOON);
  bestuurder = await reis.gebruiker('bestuurder@noordveluwe.example');
  await regisseur.pagina.getByRole('link', { name: 'Dossier' }).first().click();
  await regisseur.leest('Op dit niveau is Gemeente Harderwijk aan zet.');
  casusPad = new URL(regisseur.pagina.url()).pathname;
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');
const stappen = (wie: Gebruiker) => wie.pagina.getByRole('list', { name: 'Wat er al geprobeerd is' });

/** Who takes part sees the casus from the publication of the agenda. */
async function zetOpDeAgenda(): Promise<void> {
  await regisseur.naar('/');
  await regisseur.tik(/op de agenda$/);
  await regisseur.tik('Publiceer de agenda');
  await regisseur.pagina.getByRole('button', { name: 'Publiceer de agenda' }).waitFor({ state: 'hidden' });
  await regisseur.naar(casusPad);
}

describe('Opschalen van de driehoek naar de bestuurders', () => {
  it('begint bij de driehoek: gemeente, corporatie en zorgaanbieder, met wie aan zet is', async () => {
    const driehoek = regisseur.pagina.getByRole('list', { name: 'De driehoek' });
    for (const partij of ['Gemeente Harderwijk', 'Heidewonen', 'Boszorg']) await driehoek.getByText(partij).waitFor();
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('opschalen-driehoek');
  }, 60_000);

  it('vraagt de driehoek om het te proberen: wie gevraagd is ziet meteen waar het om gaat, ook vóór een agenda', async () => {
    await corporatie.naar(casusPad);
    await corporatie.leest('U kunt dit niet bekijken');
    await regisseur.tik('Vraag de driehoek');
    await regisseur.wisDag(/Proberen tot en met/);
    await regisseur.schrijfDag(/Proberen tot en met/, overDagen(-1));
    await regisseur.tik('Vraag', venster(regisseur));
    await venster(regisseur).locator('.dt-veld').filter({ hasText: /Deze datum is al voorbij/ }).waitFor();
    await regisseur.wisDag(/Proberen tot en met/);
    await regisseur.schrijfDag(/Proberen tot en met/, overDagen(14));
    await regisseur.beeld('opschalen-vraag-driehoek');
    await regisseur.tik('Vraag', venster(regisseur));
    await venster(regisseur).waitFor({ state: 'hidden' });
    for (const wie of [regisseur, corporatie]) await wie.leest(/Probeert het tot en met/);
    expect(await corporatie.schuiftOpzij()).toBe(false);
    expect(await corporatie.axe()).toEqual([]);
    await zetOpDeAgenda();
  }, 90_000);

  it('vraagt zonder poging één zin waarom niet, naast het veld', async () => {
    await regisseur.tik('Opschalen');
    await venster(regisseur).getByLabel(/Waarom is het niet eerst in de driehoek geprobeerd/).waitFor();
    await regisseur.tik('Schaal op', venster(regisseur));
    for (const zin of ['Schrijf waarom de casus een niveau hoger moet.', /één zin waarom niet/]) await venster(regisseur).getByText(zin).first().waitFor();
    await regisseur.schrijf(/Waarom moet de casus een niveau hoger/, 'De driehoek komt er niet uit.');
    await venster(regisseur).getByLabel(/Waarom is het niet eerst in de driehoek geprobeerd/).waitFor();
    await regisseur.tik('Schaal op', venster(regisseur));
    await regisseur.leest(/één zin waarom niet/);
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('opschalen-zonder-poging');
    await regisseur.schrijf(/Waarom is het niet eerst in de driehoek geprobeerd/, 'Er was geen tijd.');
    await venster(regisseur).getByRole('alert').first().waitFor({ state: 'hidden' });
    await regisseur.pagina.keyboard.press('Escape');
    await venster(regisseur).waitFor({ state: 'hidden' });
  }, 60_000);

  it('laat wie meedoet op een telefoon opschrijven wat er geprobeerd is, en niet leeg', async () => {
    await corporatie.naar(casusPad);
    await corporatie.tik('Schrijf op wat er geprobeerd is');
    await corporatie.tik('Leg vast', venster(corporatie));
    await venster(corporatie).getByRole('alert').first().waitFor();
    await corporatie.schrijf(/en waarom lukte het niet/, POGING);
    await venster(corporatie).getByRole('alert').first().waitFor({ state: 'hidden' });
    await corporatie.beeld('opschalen-poging-telefoon');
    await corporatie.tik('Leg vast', venster(corporatie));
    await venster(corporatie).waitFor({ state: 'hidden' });
    for (const wie of [corporatie, regisseur]) await stappen(wie).getByText(POGING).waitFor();
    expect(await corporatie.axe()).toEqual([]);
    expect(await corporatie.schuiftOpzij()).toBe(false);
  }, 60_000);

  it('gaat daarna met één zin naar de tafel, en met nog één naar de bestuurders, die dan pas iets zien', async () => {
    await bestuurder.naar(casusPad);
    await bestuurder.leest('U kunt dit niet bekijken');
    await schaalOp('De driehoek komt er niet uit.');
    await stappen(regisseur).getByText('Naar de tafel').waitFor();
    await schaalOp('De tafel mag dit niet alleen.', 'De bestuurders van de regio krijgen toegang.');
    await stappen(regisseur).getByText('Naar de bestuurders').waitFor();
    await regisseur.leest(/Antwoord vóór/);
    await regisseur.beeld('opschalen-route');
    await bestuurder.naar(casusPad);
    await stappen(bestuurder).getByText('De tafel mag dit niet alleen.').waitFor();
    expect(await regisseur.pagina.getByRole('button', { name: 'Opschalen' }).count()).toBe(0);
  }, 90_000);

  it('wacht op de eerste pagina van de wethouder die aan zet is, die met één zin antwoordt', async () => {
    await bestuurder.naar('/');
    await bestuurder.leest('Dit wacht op u');
    expect(await bestuurder.pagina.getByText('Er staat niets voor u klaar').count()).toBe(0);
    expect(await bestuurder.axe()).toEqual([]);
    await bestuurder.beeld('opschalen-wacht-op-bestuur');
    await bestuurder.tik(/Uw bestuur is aan zet bij/);
    await stappen(bestuurder).getByText(/^Aan zet: Gemeente Harderwijk\. Vastgelegd door/).first().waitFor();
    await bestuurder.tik('Antwoord namens het bestuur');
    await bestuurder.tik('Leg vast', venster(bestuurder));
    await venster(bestuurder).getByRole('alert').first().waitFor();
    await bestuurder.schrijf(/Wat doet uw bestuur, en wanneer/, 'Wij spreken de corporatie vandaag.');
    await venster(bestuurder).getByRole('alert').first().waitFor({ state: 'hidden' });
    await bestuurder.beeld('opschalen-antwoord-van-bestuur');
    await bestuurder.tik('Leg vast', venster(bestuurder));
    await venster(bestuurder).waitFor({ state: 'hidden' });
    for (const wie of [bestuurder, regisseur]) await stappen(wie).getByText('Wij spreken de corporatie vandaag.').waitFor();
    expect(await bestuurder.axe()).toEqual([]);
    await bestuurder.naar('/');
    await bestuurder.leest('Deze week');
    expect(await bestuurder.pagina.getByText(/Uw bestuur is aan zet/).count()).toBe(0);
  }, 60_000);

  it('kan naar een ander overleg, alleen als de casus daar past en met een dag', async () => {
    await regisseur.tik('Naar een ander overleg');
    await regisseur.kies('Zorg- en Veiligheidshuis', venster(regisseur));
    await regisseur.schrijf(/Waarom hoort de casus daar/, 'Er is een ernstig probleem in de straat.');
    await regisseur.schrijfDag(/Antwoord vóór/, overDagen(14));
    await regisseur.tik('Breng over', venster(regisseur));
    await venster(regisseur).getByRole('alert').first().waitFor();
    await regisseur.kies('Een ernstig lokaal veiligheidsprobleem', venster(regisseur));
    expect(await regisseur.axe()).toEqual([]);
    await regisseur.beeld('opschalen-zijuitgang');
    await regisseur.tik('Breng over', venster(regisseur));
    await venster(regisseur).waitFor({ state: 'hidden' });
    await stappen(regisseur).getByText('Er is een ernstig probleem in de straat.').waitFor();
    for (const wie of [regisseur, corporatie, bestuurder]) expect(wie.consolefouten).toEqual([]);
  }, 60_000);
});

async function schaalOp(reden: string, uitleg?: string): Promise<void> {
  await regisseur.tik('Opschalen');
  await regisseur.schrijf(/Waarom moet de casus een niveau hoger/, reden);
  expect(await venster(regisseur).getByLabel(/Waarom is het niet eerst in de driehoek geprobeerd/).count()).toBe(0);
  if (uitleg) await venster(regisseur).getByText(uitleg).waitFor();
  await regisseur.tik('Schaal op', venster(regisseur));
  await venster(regisseur).waitFor({ state: 'hidden' });
}
