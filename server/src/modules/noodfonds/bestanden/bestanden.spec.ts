import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Betaalopdracht, leesBedrag, schrijfBedrag, STANDAARDINDELING } from '../domain/betaling/betaalopdracht.js';
import { keurPain001 } from '../domain/betaling/pain001-keuring.js';
import { inSepaTekens, SEPA_TEKENS } from '../domain/betaling/tekens.js';
import { leesBetaalbericht, schrijfBetaalcsv } from './betaalcsv.js';
import { leesCamt053 } from './camt053.js';
import { schrijfPain001 } from './pain001.js';
import { leesXml } from './xml.js';

const opdracht = (regels: Partial<Betaalopdracht['regels'][number]>[] = [{}]): Betaalopdracht => ({
  id: '01a22a36-5f05-7d8c-9a6e-2f0c5b1d7e11', nummer: 3, vorm: 'sepa', fondsNaam: 'Noodfonds 2026', rekeninghouder: 'Stichting Het Vangnet & Co', iban: 'NL20INGB0001234567',
  indeling: STANDAARDINDELING, uitvoerenOp: '2026-12-01', gemaaktOp: new Date('2026-11-28T09:00:00Z'),
  regels: regels.map((anders, plek) => ({
    kenmerk: `DT00${plek}`, naam: 'Kringloop Café Ünzin', iban: 'NL91ABNA0417164300', crediteur: '4012', kostenplaats: '6300', taakveld: '6.3',
    bedragInCent: 128_000n, omschrijving: 'inrichting', ...anders,
  })),
});
const keur = (xml: string) => keurPain001(leesXml(xml));

describe('pain.001', () => {
  const goed = schrijfPain001(opdracht([{}, { bedragInCent: 1n }]));
  const fout = (van: string | RegExp, naar: string) => keur(goed.replace(van, naar));

  it.each([
    ['another number of payments', /<NbOfTxs>2/g, '<NbOfTxs>3', /NbOfTxs/],
    ['another control sum', /<CtrlSum>1280.01/g, '<CtrlSum>1280.02', /CtrlSum/],
    ['a character no bank takes', 'Kringloop Cafe Unzin', 'Kringloop Café', /Cdtr\/Nm: heeft een verkeerde vorm/],
    ['a name of 71 characters', 'Kringloop Cafe Unzin', 'K'.repeat(71), /Nm: heeft een verkeerde vorm/],
    ['no creditor account', /<CdtrAcct>[^]*?<\/CdtrAcct>/, '', /CdtrAcct ontbreekt/],
    ['elements in another order', /(<PmtMtd>TRF<\/PmtMtd>\s*)(<BtchBookg>false<\/BtchBookg>)/, '$2$1', /PmtMtd ontbreekt/],
    ['an account number with a wrong check', 'NL91ABNA0417164300', 'NL91ABNA0417164301', /controlegetal/],
    ['another currency', 'Ccy="EUR"', 'Ccy="USD"', /Ccy is niet EUR/],
    ['an amount of zero', '>1280.00<', '>0.00<', /InstdAmt: heeft een verkeerde vorm/],
    ['an amount with three decimals', '>1280.00<', '>1280.001<', /InstdAmt: heeft een verkeerde vorm/],
    ['a kenmerk that is used twice', /DT001/g, 'DT000', /komt twee keer voor/],
    ['an element of its own', '<ChrgBr>', '<Extra>1</Extra><ChrgBr>', /hoort hier niet/],
  ])('refuses %s', (_, van, naar, reden) => {
    expect(fout(van, naar).join('; ')).toMatch(reden);
  });

  it('passes what the product writes, whatever the names are', () => {
    const regel = fc.record({ naam: fc.string({ minLength: 1, maxLength: 120, unit: 'binary' }), omschrijving: fc.string({ maxLength: 300 }), bedragInCent: fc.bigInt({ min: 1n, max: 99_999_999_999n }) });
    fc.assert(fc.property(fc.array(regel, { minLength: 1, maxLength: 6 }), (regels) => {
      const xml = schrijfPain001(opdracht(regels.map((r, plek) => ({ ...r, kenmerk: `DT${plek}` }))));
      expect(keur(xml)).toEqual([]);
    }), { numRuns: 100 });
  });

  it('writes accents in the characters of a bank', () => {
    expect(inSepaTekens('Kringloop Café Ünzin & //Zoon/', 70)).toBe('Kringloop Cafe Unzin . /Zoon');
    expect([' /bed', 'bed/ ', ' / /bed / '].map((tekst) => inSepaTekens(tekst, 35))).toEqual(['bed', 'bed', 'bed']);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tekst) => SEPA_TEKENS.test(inSepaTekens(tekst, 35)) && inSepaTekens(tekst, 35).length <= 35));
  });
});

describe('amounts in files', () => {
  it('are refused with three decimals, a sign or a word', () => {
    for (const tekst of ['10.005', '-5', 'tien', '', '1e15', '1.000,00']) expect(leesBedrag(tekst)).toBeUndefined();
  });

  it('come back as they went', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.constantFrom(',' as const, '.' as const), (cent, teken) => leesBedrag(schrijfBedrag(cent, teken)) === cent));
  });
});

describe('camt.053', () => {
  const post = (inhoud: string, status = '<Sts>BOOK</Sts>', bedrag = '12.50', richting = 'DBIT') =>
    `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${richting}</CdtDbtInd>${status}<BookgDt><Dt>2026-11-02</Dt></BookgDt>${inhoud}</Ntry>`;
  const saldo = (soort: string, bedrag: string, richting = 'CRDT') =>
    `<Bal><Tp><CdOrPrtry><Cd>${soort}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${richting}</CdtDbtInd></Bal>`;
  const bestand = (versie: string, posten: string) =>
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${versie}"><BkToCstmrStmt><GrpHdr/><Stmt><Id>S-1</Id><Acct><Id><IBAN>NL20INGB0001234567</IBAN></Id></Acct>${posten}</Stmt></BkToCstmrStmt></Document>`;

  it.each([
    ['a file with a document type', '<!DOCTYPE x [<!ENTITY a "b">]><Document/>', /geen leesbaar bankbestand/],
    ['a file that is no XML', 'MZ\u0000\u0003', /geen leesbaar bankbestand/],
    ['another message', '<Document><CstmrCdtTrfInitn/></Document>', /geen afschrift/],
    ['another currency', bestand('02', post('').replace('EUR', 'USD')), /geen bedrag in euro/],
    ['a batch that does not add up', bestand('08', post('<NtryDtls><TxDtls><Amt Ccy="EUR">1.00</Amt></TxDtls><TxDtls><Amt Ccy="EUR">1.00</Amt></TxDtls></NtryDtls>')), /tellen niet op/],
    ['balances that do not add up', bestand('02', `${saldo('OPBD', '100.00')}${saldo('CLBD', '87.51')}${post('')}`), /telt niet op/],
    ['balances that only add up with what is pending', bestand('02', `${saldo('OPBD', '100.00')}${saldo('CLBD', '75.00')}${post('')}${post('', '<Sts>PDNG</Sts>')}`), /telt niet op/],
  ])('refuses %s', (_, tekst, reden) => {
    expect(() => leesCamt053(tekst)).toThrow(reden);
  });

  it('reads balances that add up, below nought too, and a file that leaves one out', () => {
    for (const saldi of [saldo('OPBD', '100.00') + saldo('CLBD', '87.50'), saldo('PRCD', '0.00') + saldo('CLBD', '12.50', 'DBIT'), saldo('CLBD', '1.00'), saldo('OPBD', '1.00') + saldo('ITBD', '9.00')]) {
      expect(leesCamt053(bestand('02', saldi + post(''))).regels).toHaveLength(1);
    }
  });

  it('reads the layout of version 2: status as text, one transaction in an entry, and leaves out what is pending', () => {
    const details = '<NtryDtls><TxDtls><Refs><EndToEndId>DT000</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">12.50</Amt></TxAmt></AmtDtls><RltdPties><Cdtr><Nm>Winkel Verzonnen</Nm></Cdtr></RltdPties><RmtInf><Ustrd>bed</Ustrd></RmtInf></TxDtls></NtryDtls>';
    expect(leesCamt053(bestand('02', post(details) + post('', '<Sts>PDNG</Sts>')))).toEqual({
      soort: 'camt053', kenmerk: 'S-1', iban: 'NL20INGB0001234567',
      regels: [{ richting: 'af', bedragInCent: 1_250n, geboektOp: '2026-11-02', kenmerk: 'DT000', tegenpartij: 'Winkel Verzonnen', omschrijving: 'bed', mislukt: false }],
    });
  });

  it('reads the layout of version 8: codes below, a batch in parts, money that comes in', () => {
    const deel = (kenmerk: string, bedrag: string) => `<TxDtls><Refs><EndToEndId>${kenmerk}</EndToEndId></Refs><Amt Ccy="EUR">${bedrag}</Amt><RltdPties><Cdtr><Pty><Nm>Firma ${kenmerk}</Nm></Pty></Cdtr></RltdPties></TxDtls>`;
    const status = '<Sts><Cd>BOOK</Cd></Sts>';
    const posten = post(`<NtryDtls>${deel('A', '5.00')}${deel('B', '7.50')}</NtryDtls>`, status) + post('<AddtlNtryInf>teruggave</AddtlNtryInf>', status, '3.00', 'CRDT');
    const { regels } = leesCamt053(bestand('08', posten));
    expect(regels.map(({ richting, bedragInCent, kenmerk, tegenpartij, omschrijving }) => [richting, bedragInCent, kenmerk, tegenpartij, omschrijving])).toEqual([
      ['af', 500n, 'A', 'Firma A', null], ['af', 750n, 'B', 'Firma B', null], ['bij', 300n, null, null, 'teruggave'],
    ]);
  });
});

describe('the file for the financial system and its answer', () => {
  it.each([
    ['no columns', 'DT000', /noemt geen kolommen/],
    ['a line without kenmerk', 'kenmerk;status;bedrag;datum\n;betaald;5,00;2026-11-02', /regel 2 heeft geen kenmerk/],
    ['another status', 'kenmerk;status;bedrag;datum\nDT000;onderweg;5,00;2026-11-02', /niet betaald of mislukt/],
    ['three decimals', 'kenmerk;status;bedrag;datum\nDT000;betaald;5,005;2026-11-02', /geen bedrag/],
    ['another date', 'kenmerk;status;bedrag;datum\nDT000;betaald;5,00;2-11-2026', /geen datum/],
    ['a line with too much', 'kenmerk;status;bedrag;datum\nDT000;betaald;5,00;2026-11-02;x', /te veel of te weinig/],
  ])('refuses %s', (_, tekst, reden) => {
    expect(() => leesBetaalbericht(tekst, 'b.csv')).toThrow(reden);
  });

  it('follows the layout of the fonds and never writes a formula', () => {
    const indeling = { scheidingsteken: ',', decimaalteken: '.', kolommen: [{ kop: 'REF', veld: 'kenmerk' }, { kop: 'NAAM', veld: 'naam' }, { kop: 'EUR', veld: 'bedrag' }, { kop: 'TV', veld: 'taakveld' }] } as const;
    expect(schrijfBetaalcsv({ ...opdracht([{ naam: '=1+1' }]), indeling })).toBe("REF,NAAM,EUR,TV\r\nDT000,'=1+1,1280.00,6.3\r\n");
  });

  it('reads the answer with the outcome of each line', () => {
    expect(leesBetaalbericht('Kenmerk,Status,Bedrag,Datum\nDT000,Betaald,1280.00,2026-11-02\nDT001,mislukt,5,2026-11-02\n', 'b.csv').regels).toMatchObject([
      { kenmerk: 'DT000', bedragInCent: 128_000n, mislukt: false }, { kenmerk: 'DT001', bedragInCent: 500n, mislukt: true },
    ]);
  });
});
