import { readFile } from 'node:fs/promises';
import { eenBon } from '../../server/test/noodfonds/bonproef.js';
import { overDagen } from './harness/dagen.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

const CASUS = /Kan de waarborgsom betaald worden/;
const EIGEN_IBAN = 'NL20INGB0001234567';
const REKENINGEN = { corporatie: 'NL91ABNA0417164300', havenhuis: 'NL69INGB0123456789' } as const;

let reis: Reis;
let fonds: Gebruiker;
let pad = '';
let kenmerken: string[] = [];
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

async function waarborgfonds(): Promise<void> {
  await fonds.naar('/noodfonds');
  await fonds.tik('Open een fonds');
  await fonds.schrijf('Naam', 'Waarborg IJmond');
  await fonds.kiesUit(/Wat voor fonds is dit/, 'waarborg en risicodeling');
  await fonds.kiesUit(/Wie beheert het/, /Gijs Penningkruid/);
  await fonds.schrijf('Kostenplaats', 'KP 4100');
  await fonds.schrijf('Taakveld', '6.3');
  await fonds.schrijf('Eén goedkeurder besluit tot en met', '3.000');
  await venster(fonds).getByRole('group', { name: 'Wie mag akkoord geven?' }).getByText(/Linde Muurpeper/).first().click();
  await fonds.tik('Open het fonds', venster(fonds));
  await fonds.tik('Begroot geld');
  await fonds.schrijf('Wie nam het besluit?', 'College van Beverwijk');
  await fonds.schrijf('Kenmerk van het besluit', 'B 2026/7');
  await fonds.schrijfDag('Genomen op', overDagen(-30));
  await fonds.schrijf('Bedrag', '10.000');
  await fonds.tik('Boek het begrotingsbesluit', venster(fonds));
  await fonds.leest('€ 10.000,00');
}

async function vraagEnKenToe(): Promise<void> {
  const begeleider = await reis.gebruiker('begeleider@ijmond.example', TELEFOON);
  await begeleider.naar('/casussen');
  await begeleider.tik(CASUS);
  await begeleider.tik('Geld vragen');
  await begeleider.kiesUit(/Uit welk fonds/, /Waarborg IJmond/);
  await begeleider.kiesUit(/Waarvoor is het geld/, 'huurschuld');
  await begeleider.schrijf('Hoeveel is er nodig?', '1.000');
  await begeleider.schrijf('Naam', 'Duinwonen');
  await begeleider.schrijf(/Wat maakt dit los/, 'Twee corporaties durven het aan als wij het risico delen.');
  for (const regeling of [/Schuldhulp/, /Bijzondere bijstand/, /corporatie/i]) await begeleider.kiesUit(regeling, 'Past hier niet');
  await begeleider.tik('Vraag aan');
  await begeleider.leest('aangevraagd');
  await fonds.naar('/noodfonds');
  await fonds.tik(/huurschuld, € 1\.000/);
  await fonds.tik('Ken toe');
  await fonds.tik('Ik ken toe');
  await fonds.leest('Er zijn genoeg akkoorden.');
}

async function partij(nummer: number, naam: string, deel: number): Promise<void> {
  await fonds.kiesUit(new RegExp(`Partij ${nummer}`), naam);
  const vak = venster(fonds).getByRole('textbox', { name: `Deel van partij ${nummer}, in procenten` });
  await vak.fill(String(deel));
  await vak.blur();
}

async function claimt(wie: Gebruiker, schade: string, iban: string): Promise<void> {
  await wie.tik('Dien een claim in');
  await wie.tik('Dien in', venster(wie));
  await venster(wie).getByText('Vul een bedrag in.').first().waitFor();
  await wie.schrijf('Hoe groot is de hele schade?', schade);
  await wie.schrijf(/^Rekeningnummer/, 'NL91 ABNA 0417 1643 01');
  await venster(wie).locator('input[type=file]').setInputFiles({ name: 'huur.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await eenBon(`Huuroverzicht ${schade}`)) });
  await wie.tik('Dien in', venster(wie));
  await venster(wie).getByText(/rekeningnummer klopt niet/i).first().waitFor();
  expect(await venster(wie).getByText('Vul een bedrag in.').count()).toBe(0);
  await wie.schrijf(/^Rekeningnummer/, iban);
  await wie.tik('Dien in', venster(wie));
  await wie.leest('wacht op een besluit');
}

function afschrift(regels: readonly (readonly [bedrag: string, kenmerk: string])[]): Buffer {
  const dag = overDagen(0).replace(/(\d\d)(\d\d)(\d{4})/, '$3-$2-$1');
  const lijnen = regels.map(([bedrag, kenmerk]) =>
    `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${dag}</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>${kenmerk}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`);
  return Buffer.from(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>2026-340</Id><Acct><Id><IBAN>${EIGEN_IBAN}</IBAN></Id></Acct>${lijnen.join('')}</Stmt></BkToCstmrStmt></Document>`);
}

describe('Twee partijen claimen, elk op de eigen rekening', () => {
  it('de afspraak telt drie partijen, met delen van samen 100 en een plafond', async () => {
    await waarborgfonds();
    await vraagEnKenToe();
    await fonds.tik('Leg afspraak vast');
    await fonds.schrijf('Bij welk contract hoort dit?', 'Proefcontract 12');
    await fonds.schrijfDag('Laatste dag', overDagen(300));
    await partij(1, 'Gemeente Velsen', 60);
    await partij(2, 'Duinwonen', 20);
    await fonds.tik('Nog een partij', venster(fonds));
    await partij(3, 'Duinwonen', 20);
    await fonds.tik('Leg vast', venster(fonds));
    await venster(fonds).locator('.dt-veld').filter({ hasText: 'Partij 3' }).getByText('Kies elke partij één keer.').waitFor();
    await inOrde(fonds, 'risicodeling-drie');
    await partij(3, 'Havenhuis', 20);
    await fonds.tik('Leg vast', venster(fonds));
    await fonds.leest(/Gemeente Velsen 60 procent, .*Havenhuis 20 procent/);
    pad = new URL(fonds.pagina.url()).pathname;
  }, 150_000);

  it('elke partij claimt met een eigen rekening; wie besluit ziet wie er claimt', async () => {
    for (const [wie, schade] of [['corporatie', '500'], ['havenhuis', '300']] as const) {
      const claimer = await reis.gebruiker(`${wie}@ijmond.example`, TELEFOON);
      await claimer.naar('/noodfonds/risico');
      await claimt(claimer, schade, REKENINGEN[wie]);
      await inOrde(claimer, `risicoclaim-${wie}`);
      expect(claimer.consolefouten).toEqual([]);
    }
    await fonds.naar(pad);
    for (const naam of ['Duinwonen', 'Havenhuis']) {
      await fonds.tik(new RegExp(`^Beslis over .*${naam}`));
      await fonds.kies('Toekennen');
      await fonds.tik('Leg besluit vast');
      await venster(fonds).waitFor({ state: 'hidden' });
    }
    await fonds.leest(/€\s300,00 uit het fonds/);
    await fonds.leest(/€\s180,00 uit het fonds/);
    await inOrde(fonds, 'risicoclaims');
  }, 120_000);

  it('één betaalopdracht betaalt beide, als bestand voor de bank', async () => {
    await fonds.naar('/noodfonds');
    await fonds.pagina.getByRole('link', { name: 'Betalen en afstemmen: Waarborg IJmond' }).click();
    await fonds.leest('Waarborg IJmond');
    await fonds.tik('Wijzig hoe het fonds betaalt');
    await fonds.kies('Via de eigen bank');
    await fonds.schrijf('Naam van de rekening', 'Stichting Verzonnen Vangnet');
    await fonds.schrijf('Rekeningnummer van het fonds', EIGEN_IBAN);
    await fonds.tik('Leg vast', venster(fonds));
    await venster(fonds).waitFor({ state: 'hidden' });
    await inOrde(fonds, 'claims-klaar');
    await fonds.tik('Maak betaalopdracht van 2 betalingen');
    await fonds.leest('onderweg');
    const wacht = fonds.pagina.waitForEvent('download');
    await fonds.tik('Haal bestand 1 op');
    const bestand = await readFile((await (await wacht).path())!, 'utf8');
    for (const deel of ['<NbOfTxs>2</NbOfTxs>', '<CtrlSum>480.00</CtrlSum>', ...Object.values(REKENINGEN)]) expect(bestand).toContain(deel);
    kenmerken = [...bestand.matchAll(/<EndToEndId>(\w+)</g)].map(([, kenmerk]) => kenmerk!);
    expect(kenmerken).toHaveLength(2);
  }, 90_000);

  it('het afschrift boekt beide, en toezicht komt van het getal bij claim, besluit en boekingen', async () => {
    await fonds.tik('Lees afschrift in');
    await venster(fonds).getByLabel('Bestand van bank of financieel systeem').setInputFiles({ name: 'afschrift.xml', mimeType: 'application/xml', buffer: afschrift([['300.00', kenmerken[0]!], ['180.00', kenmerken[1]!]]) });
    await fonds.tik('Lees in');
    await venster(fonds).waitFor({ state: 'hidden' });
    await fonds.leest('Elke regel van de bank is afgehandeld.');
    await fonds.naar(pad);
    await fonds.leest('van casus naar afspraak over risico');
    await inOrde(fonds, 'claims-betaald');
    const auditor = await reis.gebruiker('auditor@ijmond.example');
    await auditor.naar('/toezicht');
    await auditor.tik('Verantwoorden', auditor.pagina.getByRole('navigation', { name: 'Onderdelen van toezicht' }));
    await auditor.pagina.getByRole('definition').getByRole('link', { name: /keer/ }).first().click();
    await auditor.pagina.getByRole('row', { name: /1\.000,00/ }).getByRole('link').first().click();
    await auditor.leest('De rekening sluit');
    await auditor.leest(/Contract Proefcontract 12\. Ten hoogste €\s1\.000,00 uit het fonds\./);
    for (const [naam, bedrag] of [['Duinwonen', '300,00'], ['Havenhuis', '180,00']]) await auditor.pagina.getByRole('row', { name: new RegExp(`${naam}.*${bedrag} uit het fonds, besloten op`) }).waitFor();
    for (const bedrag of ['300,00', '180,00']) await auditor.pagina.getByRole('row', { name: new RegExp(`claim op de afspraak.*${bedrag}`) }).waitFor();
    await inOrde(auditor, 'claims-toezicht');
    expect([...fonds.consolefouten, ...auditor.consolefouten]).toEqual([]);
  }, 120_000);
});
