import { readFile } from 'node:fs/promises';
import { eenBon } from '../../server/test/noodfonds/bonproef.js';
import type { Gebruiker } from './harness/gebruiker.js';
import { Reis, TELEFOON } from './harness/reis.js';

const UITGAVE = /waarborgsom, € 1\.280/;
const EIGEN_IBAN = 'NL20INGB0001234567';
const PROGRAMMA = Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff]);

let reis: Reis;
let fonds: Gebruiker;
let fonds2: Gebruiker;
let betaalbestand = '';
let BON: Buffer;
beforeAll(async () => {
  BON = Buffer.from(await eenBon());
  reis = await Reis.begin();
  fonds = await reis.gebruiker('fonds@ijmond.example');
  fonds2 = await reis.gebruiker('fonds2@ijmond.example', TELEFOON);
}, 180_000);
afterAll(() => reis.einde());

const venster = (wie: Gebruiker) => wie.pagina.getByRole('dialog');

async function kiesBestand(wie: Gebruiker, veld: string, naam: string, inhoud: Buffer): Promise<void> {
  await venster(wie).getByLabel(veld).setInputFiles({ name: naam, mimeType: 'application/octet-stream', buffer: inhoud });
}

function afschrift(regels: string): Buffer {
  return Buffer.from(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>2026-331</Id><Acct><Id><IBAN>${EIGEN_IBAN}</IBAN></Id></Acct>${regels}</Stmt></BkToCstmrStmt></Document>`);
}

const regel = (bedrag: string, kenmerk: string) =>
  `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-27</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>${kenmerk}</EndToEndId></Refs><RltdPties><Cdtr><Pty><Nm>Verzonnen Wonen</Nm></Pty></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>`;

describe('Van akkoord tot bon', () => {
  it('kiest hoe het fonds betaalt, en weigert een rekeningnummer dat niet klopt naast het veld', async () => {
    await fonds.naar('/noodfonds');
    await fonds.tik(/^Betalen en afstemmen: Noodfonds/);
    await fonds.leest('Er is nog niet gekozen hoe dit fonds betaalt.');
    await fonds.tik('Wijzig hoe het fonds betaalt');
    await fonds.kies('Via de eigen bank');
    await fonds.schrijf('Naam van de rekening', 'Stichting Verzonnen Vangnet');
    await fonds.schrijf('Rekeningnummer van het fonds', 'NL20INGB0001234568');
    await fonds.tik('Leg vast', venster(fonds));
    await fonds.leest(/Dit rekeningnummer klopt niet/);
    await fonds.schrijf('Rekeningnummer van het fonds', EIGEN_IBAN);
    await fonds.tik('Leg vast', venster(fonds));
    await fonds.leest('Betaalbestand voor de eigen bank (SEPA)');
  }, 60_000);

  it('laat een ander op de telefoon akkoord geven en de rekening invullen', async () => {
    await fonds2.naar('/noodfonds');
    await fonds2.tik(UITGAVE);
    await fonds2.tik('Geef akkoord');
    await fonds2.tik('Ik geef akkoord');
    await fonds2.leest('Er zijn genoeg akkoorden.');
    await fonds2.naar('/noodfonds');
    await fonds2.tik(/^Betalen en afstemmen: Noodfonds/);
    await fonds2.tik(/^Vul rekening aan/);
    await fonds2.schrijf('Rekeningnummer', 'NL91 ABNA 0417 1643 00');
    await fonds2.tik('Leg rekening vast');
    await fonds2.leest('NL91ABNA0417164300');
    await fonds2.leest(/Een ander zet deze betaling/);
    expect(await fonds2.schuiftOpzij()).toBe(false);
    await fonds2.beeld('betalen-telefoon');
    expect(await fonds2.axe()).toEqual([]);
  }, 90_000);

  it('trekt een opdracht in met een reden, en kan daarna opnieuw betalen', async () => {
    await fonds.pagina.reload();
    await fonds.tik('Maak betaalopdracht van 1 betaling');
    await fonds.leest('onderweg');
    await fonds.tik('Trek opdracht 1 in');
    await fonds.tik('Trek de opdracht in', venster(fonds));
    await fonds.leest('Schrijf op waarom de opdracht niet doorgaat.');
    await fonds.schrijf('Waarom gaat deze opdracht niet door?', 'De dag klopt niet.');
    await fonds.beeld('betalen-intrekken');
    await fonds.tik('Trek de opdracht in', venster(fonds));
    await fonds.leest(/^Ingetrokken op .*: De dag klopt niet\./);
    expect(await fonds.pagina.getByRole('button', { name: 'Trek opdracht 1 in' }).count()).toBe(0);
    expect(await fonds.pagina.getByRole('link', { name: 'Haal bestand 1 op' }).count()).toBe(0);
    expect(await fonds.axe()).toEqual([]);
  }, 60_000);

  it('maakt een betaalbestand dat de bank aanneemt', async () => {
    await fonds.tik('Maak betaalopdracht van 1 betaling');
    await fonds.leest('onderweg');
    const wacht = fonds.pagina.waitForEvent('download');
    await fonds.tik('Haal bestand 2 op');
    const download = await wacht;
    expect(download.suggestedFilename()).toBe('betaalopdracht-2.xml');
    betaalbestand = await readFile((await download.path())!, 'utf8');
    expect(betaalbestand).toContain('<CtrlSum>1280.00</CtrlSum>');
    expect(await fonds.axe()).toEqual([]);
    await fonds.beeld('betalen-opdracht');
  }, 60_000);

  it('leest het afschrift één keer, en zoekt een regel uit die niet past', async () => {
    const kenmerk = /<EndToEndId>(\w+)</.exec(betaalbestand)?.[1] ?? '';
    const bestand = afschrift(regel('1280.00', kenmerk.slice(0, 20)) + regel('4.50', 'BANKKOSTEN'));
    await fonds.tik('Lees afschrift in');
    await kiesBestand(fonds, 'Bestand van bank of financieel systeem', 'afschrift.xml', bestand);
    await fonds.tik('Lees in');
    await venster(fonds).waitFor({ state: 'hidden' });
    await fonds.tik('Lees afschrift in');
    await kiesBestand(fonds, 'Bestand van bank of financieel systeem', 'nog-eens.xml', bestand);
    await fonds.tik('Lees in');
    await venster(fonds).getByText(/Dit bestand is al ingelezen/).first().waitFor();
    await fonds.beeld('betalen-dubbel');
    await fonds.tik('Annuleren', venster(fonds));

    await fonds.tik(/^Zoek uit: eraf € 1\.280,00/);
    expect(await fonds.axe()).toEqual([]);
    await fonds.kiesUit(/Dit is/, /^Betaling onderweg/);
    await fonds.tik('Leg vast', venster(fonds));
    await venster(fonds).waitFor({ state: 'hidden' });
    await fonds.pagina.getByText('betaald', { exact: true }).first().waitFor();
    await fonds.tik(/^Zoek uit: eraf € 4,50/);
    await fonds.kiesUit(/Dit is/, 'Dit hoort niet bij het fonds');
    await fonds.tik('Leg vast', venster(fonds));
    await fonds.leest('Schrijf op waarom.');
    await fonds.schrijf('Waarom?', 'bankkosten');
    await fonds.tik('Leg vast', venster(fonds));
    await fonds.leest('Elke regel van de bank is afgehandeld.');
    await fonds.leest(/Op de bank staat daardoor €\s4,50 minder dan in het fonds/);
  }, 90_000);

  it('weigert een programma dat .pdf heet, en telt de echte bon', async () => {
    await fonds.naar('/noodfonds');
    await fonds.tik(UITGAVE);
    await fonds.leest(/is er nog geen bon/);
    await fonds.tik('Voeg bon toe');
    await kiesBestand(fonds, 'Bon of factuur', 'factuur.pdf', PROGRAMMA);
    await fonds.tik('Voeg toe');
    await venster(fonds).getByText(/Dit is geen pdf, png of jpeg/).first().waitFor();
    expect(await fonds.axe()).toEqual([]);
    await kiesBestand(fonds, 'Bon of factuur', 'factuur.pdf', BON);
    await fonds.tik('Voeg toe');
    await fonds.leest('De bonnen zijn compleet.');
    expect(await fonds.axe()).toEqual([]);
    await fonds.beeld('bon-compleet');
    const fouten = [...fonds.consolefouten, ...fonds2.consolefouten].filter((fout) => !/status of 422/.test(fout));
    expect(fouten).toEqual([]);
  }, 60_000);
});
