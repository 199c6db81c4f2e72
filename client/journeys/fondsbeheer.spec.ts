import { eenBon } from '../../server/test/noodfonds/bonproef.js';
import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

// On a published agenda, so that the corporatie of the agreement may see it.
const CASUS = /Kan de waarborgsom betaald worden/;
const JAAR = Number(overDagen(0).slice(4));

let reis: Reis;
let fonds: Gebruiker;
beforeAll(async () => {
  reis = await Reis.begin();
  fonds = await reis.gebruiker('fonds@ijmond.example');
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');

async function inOrde(wie: Gebruiker, naam: string): Promise<void> {
  expect(await wie.axe()).toEqual([]);
  expect(await wie.schuiftOpzij()).toBe(false);
  await wie.beeld(naam);
}

async function vulGetal(veld: string, getal: number): Promise<void> {
  const vak = venster(fonds).getByRole('textbox', { name: veld });
  await vak.fill(String(getal));
  await vak.blur();
}

async function laatAkkoordGeven(naam: RegExp): Promise<void> {
  await venster(fonds).getByRole('group', { name: 'Wie mag akkoord geven?' }).getByText(naam).first().click();
}

async function openFonds(naam: string, soort: string, jaar = JAAR): Promise<void> {
  await fonds.naar('/noodfonds');
  await fonds.tik('Open een fonds');
  await fonds.schrijf('Naam', naam);
  await fonds.kiesUit(/Wat voor fonds is dit/, soort);
  await vulGetal('Boekjaar', jaar);
  await fonds.kiesUit(/Wie beheert het/, /Gijs Penningkruid/);
  await fonds.schrijf('Kostenplaats', 'KP 4100');
  await fonds.schrijf('Taakveld', '6.3');
}

async function begroot(bedrag: string, kenmerk: string): Promise<void> {
  await fonds.tik('Begroot geld');
  await fonds.schrijf('Wie nam het besluit?', 'College van Beverwijk');
  await fonds.schrijf('Kenmerk van het besluit', kenmerk);
  await fonds.schrijfDag('Genomen op', overDagen(-30));
  await fonds.schrijf('Bedrag', bedrag);
  await fonds.tik('Boek het begrotingsbesluit', venster(fonds));
}

describe('Een fonds van opening tot jaarafsluiting', () => {
  it('wordt geopend met regels; wat niet klopt staat naast het veld', async () => {
    await fonds.naar('/noodfonds');
    await fonds.tik('Open een fonds');
    await fonds.tik('Open het fonds', venster(fonds));
    for (const fout of ['Geef het fonds een naam.', 'Kies wat voor fonds dit is.', 'Vul een kostenplaats in.', 'Schrijf het taakveld zoals 6.3.']) await fonds.leest(fout);
    await inOrde(fonds, 'fonds-openen-fout');
    await fonds.tik('Annuleren', venster(fonds));
    await openFonds('Waarborg IJmond', 'waarborg en risicodeling');
    await fonds.schrijf('Eén goedkeurder besluit tot en met', '3.000');
    await fonds.schrijf('Een professional besluit alleen tot en met', '0');
    await fonds.schrijf('Twee akkoorden boven', '1.500');
    await fonds.tik('Voeg een plafond toe');
    await fonds.tik('Open het fonds', venster(fonds));
    // A rule that is half filled in says so beside its field.
    await venster(fonds).getByText('Vul een bedrag in.').first().waitFor();
    await venster(fonds).getByRole('textbox', { name: 'Ten hoogste', exact: true }).fill('4.000');
    await fonds.tik('Nog een drempel');
    await venster(fonds).getByRole('textbox', { name: 'Boven', exact: true }).fill('5.000');
    await fonds.tik('Open het fonds', venster(fonds));
    // Three approvals above € 5.000 ask more people than there are.
    await venster(fonds).getByText('Er zijn 3 mensen nodig die akkoord mogen geven. Voeg iemand toe.').first().waitFor();
    for (const naam of [/Linde Muurpeper/, /Ilse Zeeraket/]) await laatAkkoordGeven(naam);
    await fonds.schrijf(/Linde Muurpeper: tot en met/, '2.500');
    await venster(fonds).getByText(/Ilse Zeeraket: voor alle soorten/).click();
    for (const soort of ['waarborgsom', 'huurschuld']) await venster(fonds).getByRole('group', { name: /Ilse Zeeraket geeft akkoord voor/ }).getByText(soort, { exact: true }).click();
    await venster(fonds).getByText(/Ilse Zeeraket: voor 2 soorten/).waitFor();
    await fonds.tik('Open het fonds', venster(fonds));
    await fonds.leest('Wiens budget betaalt?');
    await fonds.leest('Wie heeft er baat bij?');
    await fonds.leest('Twee akkoorden boven');
    await fonds.leest(/3 akkoorden boven/);
    await fonds.leest(/tot en met €\s2\.500/);
    await fonds.leest(/Ilse Zeeraket, wethouder, alleen voor waarborgsom, huurschuld/);
    await fonds.leest(/per aanvrager, elk kwartaal/);
    await inOrde(fonds, 'fondsbeheer');
  }, 120_000);

  it('krijgt alleen geld met een besluit: nul, negatief en een dubbel kenmerk worden geweigerd, en er staat niets bij', async () => {
    const fouten: [string, RegExp][] = [['0', /meer dan nul/], ['-50', /meer dan nul/], ['1,005', /ten hoogste twee cijfers/], ['1e15', /Dit is geen getal/]];
    for (const [fout, zin] of fouten) {
      await begroot(fout, 'B 2026/1');
      await venster(fonds).getByText(zin).first().waitFor();
      await fonds.tik('Annuleren', venster(fonds));
    }
    await begroot('10.000', 'B 2026/1');
    await fonds.leest('€ 10.000,00');
    await begroot('500', 'B 2026/1');
    await venster(fonds).getByText(/al geboekt|bestaat al|al gebruikt/).first().waitFor();
    await fonds.tik('Annuleren', venster(fonds));
    const telefoon = await reis.gebruiker('fonds@ijmond.example', TELEFOON);
    await telefoon.naar(new URL(fonds.pagina.url()).pathname);
    await telefoon.leest('Wiens budget betaalt?');
    await inOrde(telefoon, 'fondsbeheer-telefoon');
    expect(telefoon.consolefouten).toEqual([]);
  }, 120_000);

  it('betaalt risico dat gemeente en corporatie delen: afspraak, claim met bewijs, besluit door een ander', async () => {
    const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
    await begeleider.naar('/casussen');
    await begeleider.tik(CASUS);
    await begeleider.tik('Geld vragen');
    await begeleider.kiesUit(/Uit welk fonds/, /Waarborg IJmond/);
    await begeleider.kiesUit(/Waarvoor is het geld/, 'huurschuld');
    await begeleider.schrijf('Hoeveel is er nodig?', '1.000');
    await begeleider.schrijf('Naam', 'Duinwonen');
    await begeleider.schrijf(/Wat maakt dit los/, 'De corporatie durft het aan als wij het risico delen.');
    for (const regeling of [/Schuldhulp/, /Bijzondere bijstand/, /corporatie/i]) await begeleider.kiesUit(regeling, 'Past hier niet');
    await begeleider.tik('Vraag aan');
    await begeleider.leest('aangevraagd');

    await fonds.naar('/noodfonds');
    await fonds.tik(/huurschuld, € 1\.000/);
    await fonds.tik('Ken toe');
    await fonds.tik('Ik ken toe');
    await fonds.leest('Er zijn genoeg akkoorden.');
    await fonds.tik('Leg afspraak vast');
    await fonds.schrijf('Bij welk contract hoort dit?', 'Proefcontract 12');
    await fonds.schrijfDag('Laatste dag', overDagen(300));
    await fonds.kiesUit(/Partij 1/, 'Gemeente Velsen');
    await fonds.kiesUit(/Partij 2/, 'Duinwonen');
    await vulGetal('Deel van partij 2, in procenten', 40);
    await fonds.tik('Leg vast', venster(fonds));
    await venster(fonds).getByText('De aandelen zijn samen 90 procent. Maak er precies 100 van.').nth(1).waitFor();
    await fonds.beeld('risicodeling-fout');
    await vulGetal('Deel van partij 1, in procenten', 60);
    await fonds.tik('Leg vast', venster(fonds));
    await fonds.leest('Wie draagt welk deel?');
    await inOrde(fonds, 'risicodeling');
    const pad = new URL(fonds.pagina.url()).pathname;

    const corporatie = await reis.gebruiker('corporatie@ijmond.example');
    await corporatie.naar(pad);
    await corporatie.tik('Dien een claim in');
    await corporatie.schrijf('Hoe groot is de hele schade?', '500');
    await corporatie.tik('Dien in', venster(corporatie));
    await venster(corporatie).getByText(/bewijs/i).nth(2).waitFor();
    await venster(corporatie).locator('input[type=file]').setInputFiles({ name: 'huur.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await eenBon('Huuroverzicht van een proefwoning')) });
    await corporatie.tik('Dien in', venster(corporatie));
    await corporatie.leest('wacht op een besluit');
    await inOrde(corporatie, 'risicoclaim');
    const onderweg = await reis.gebruiker('corporatie@ijmond.example', TELEFOON);
    await onderweg.naar('/noodfonds/risico');
    await onderweg.leest('Risico delen: Proefcontract 12');
    await onderweg.leest('Gemeente Velsen 60 procent, Duinwonen 40 procent');
    await onderweg.leest('wacht op een besluit');
    await inOrde(onderweg, 'risico-afspraken');

    await fonds.pagina.reload();
    await fonds.tik(/^Beslis over/);
    await fonds.kies('Toekennen');
    await fonds.tik('Leg besluit vast');
    await fonds.leest(/€\s300,00 uit het fonds/);
    await fonds.leest('Daarvan betaald');
    await inOrde(fonds, 'risicoclaim-besloten');
    await fonds.tik('Betaal');
    await venster(fonds).getByText(/€\s?300/).first().waitFor();
    await fonds.tik('Boek de betaling', venster(fonds));
    await fonds.leest('van casus naar afspraak over risico');
    await fonds.leest('Uit deze afspraak gaat alleen geld met een claim.');
    expect(await fonds.pagina.getByRole('button', { name: 'Betaal', exact: true }).count()).toBe(0);
    expect([...begeleider.consolefouten, ...corporatie.consolefouten, ...onderweg.consolefouten]).toEqual([]);
  }, 180_000);

  it('sluit het jaar af; wat vrij is gaat naar het fonds van het volgende jaar', async () => {
    await openFonds('Vrij budget', 'vrij inzetbaar budget');
    await fonds.schrijf('Een professional besluit alleen tot en met', '250');
    await laatAkkoordGeven(/Linde Muurpeper/);
    await fonds.tik('Open het fonds', venster(fonds));
    await begroot('750', 'B 2026/2');
    await fonds.leest('€ 750,00');
    const oud = new URL(fonds.pagina.url()).pathname;
    await openFonds('Vrij budget', 'vrij inzetbaar budget', JAAR + 1);
    await laatAkkoordGeven(/Linde Muurpeper/);
    await fonds.tik('Open het fonds', venster(fonds));
    await fonds.leest('Wiens budget betaalt?');
    const nieuw = new URL(fonds.pagina.url()).pathname;
    await fonds.naar(oud);
    await fonds.tik('Sluit het jaar af');
    await fonds.kiesUit(/Waar gaat het vrije geld heen/, new RegExp(`Vrij budget \\(${JAAR + 1}\\)`));
    await fonds.tik('Sluit het fonds af', venster(fonds));
    await venster(fonds).getByText(/Vul in|Schrijf/).first().waitFor();
    await fonds.schrijf('Wie nam het besluit?', 'College van Beverwijk');
    await fonds.schrijf('Kenmerk van het besluit', 'B 2026/9');
    await fonds.schrijfDag('Genomen op', overDagen(-1));
    await fonds.tik('Sluit het fonds af', venster(fonds));
    await fonds.leest('Afgesloten');
    await inOrde(fonds, 'fonds-afgesloten');
    expect(await fonds.pagina.getByRole('button', { name: 'Begroot geld' }).count()).toBe(0);
    await fonds.naar(nieuw);
    await fonds.leest('€ 750,00');
    expect(fonds.consolefouten).toEqual([]);
  }, 150_000);
});
