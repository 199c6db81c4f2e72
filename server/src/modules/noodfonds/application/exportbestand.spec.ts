import { CFB, read, utils } from '@e965/xlsx';
import { maakExport } from './exportbestand.js';
import type { Journaalregel } from '../domain/journaal.js';

const regel: Journaalregel = {
  id: '01a2202d-b985-77f3-a5a8-b2b3f328f3e0', dag: '2026-03-04', nummer: '7', soort: 'betaling', bedragInCent: 150_005n,
  fondsId: '01a2202d-b985-77f3-a5a8-b2b3f328f3e1', fondsNaam: '=HYPERLINK("http://kwaad.example")', casusrekeningId: '01a2202d-b985-77f3-a5a8-b2b3f328f3e2', grondslag: '@12',
  gemeente: '+Duinrand', kostenplaats: '-KP 4100', taakveld: '6.81', reden: '=dubbel betaald',
};
const lees = (vorm: 'csv' | 'ods') => Buffer.from(maakExport(vorm, [regel], '2026').inhoudBase64, 'base64');

const ontpak = (bestand: Buffer, naam: string) => CFB.find(CFB.read(bestand, { type: 'buffer' }), naam)?.content ?? '';

describe('the export of the ledger', () => {
  it('runs no formula in a spreadsheet', () => {
    const csv = lees('csv').toString();
    expect(csv).toContain(`"'=HYPERLINK(""http://kwaad.example"")"`);
    expect(csv).toContain(`;'@12;`);
    const blad = read(lees('ods')).Sheets['Grootboek']!;
    expect(Object.values(blad).some((cel) => typeof cel === 'object' && cel !== null && 'f' in cel)).toBe(false);
    expect(utils.sheet_to_json<string[]>(blad, { header: 1 })[1]?.[1]).toBe(regel.fondsNaam.replace('=', "'="));
  });

  it('says who bears an entry, under which head, and why it was taken back', () => {
    expect(lees('csv').toString().split('\r\n')).toEqual([expect.stringMatching(/;gemeente;kostenplaats;taakveld;reden$/), expect.stringMatching(/;'\+Duinrand;'-KP 4100;6\.81;'=dubbel betaald$/), '']);
  });

  it('writes amounts and days as such in a spreadsheet, so that it can add them up', () => {
    const blad = read(lees('ods'), { cellDates: true, UTC: true }).Sheets['Grootboek']!;
    expect(blad['E2']).toMatchObject({ t: 'n', v: 1500.05 });
    expect(blad['A2']).toMatchObject({ t: 'd', v: new Date('2026-03-04T00:00:00Z') });
    const inhoud = Buffer.from(ontpak(lees('ods'), 'content.xml')).toString();
    expect(inhoud).toContain('office:value="1500.05"');
    expect(inhoud).toContain('office:date-value="2026-03-04');
  });

  it('keeps every cent, in Dutch notation', () => {
    expect(lees('csv').toString()).toContain(';1500,05;');
  });
});
