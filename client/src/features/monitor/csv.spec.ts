import { describe, expect, it } from '@jest/globals';
import { bestandsnaam, naarCsv } from './csv';
import type { Cel, Figuur } from './figuur';

const WOORDEN = {
  koppen: ['figuur', 'titel', 'stand op', 'rij', 'kolom', 'berekend', 'gedrukt', 'verschil', 'toelichting'],
  weggelaten: 'weggelaten',
  onverklaard: 'niet verklaard',
} as const;

const CEL: Cel = {
  __typename: 'Cijfercel', kolom: 'a', berekend: 47, gedrukt: 43, verschil: 4, verklaard: true, toelichtingen: ['Vier; in december.'], onderdrukt: false, opmerking: null,
};

const figuur = (naam: string, cel: Partial<Cel> = {}): Figuur => ({
  __typename: 'Cijferfiguur', nummer: '5', titel: 'Woningen', teldatum: 'oplevering', peildatum: '2026-10-31', bron: null,
  definitie: { __typename: 'Cijferdefinitie', telt: '', datum: '', uitzonderingen: [] },
  kolommen: [{ __typename: 'Cijferkolom', sleutel: 'a', kop: '2019', soort: 'aantal' }],
  rijen: [{ __typename: 'Cijferrij', naam, totaal: false, cellen: [{ ...CEL, ...cel }] }],
});

const regels = (figuren: Figuur[]) => naarCsv([['regio', 'Proefland']], figuren, WOORDEN).split('\r\n');

describe('naarCsv', () => {
  it('states the filter, then the heads, then a line per cell with its explanation quoted', () => {
    expect(regels([figuur('Hoorn')])).toEqual([
      '\ufeffregio;Proefland', '', 'figuur;titel;stand op;rij;kolom;berekend;gedrukt;verschil;toelichting',
      '5;Woningen;2026-10-31;Hoorn;2019;47;43;4;"Vier; in december."', '',
    ]);
  });

  it('keeps a negative difference a number and never lets a name become a formula', () => {
    expect(regels([figuur('=HYPERLINK("x")', { verschil: -4, toelichtingen: [] })])[3]).toBe('5;Woningen;2026-10-31;"\'=HYPERLINK(""x"")";2019;47;43;-4;');
  });

  it('says what was left out, and what is not explained', () => {
    expect(regels([figuur('Hoorn', { berekend: null, gedrukt: null, verschil: null, onderdrukt: true, toelichtingen: [] })])[3]).toBe('5;Woningen;2026-10-31;Hoorn;2019;weggelaten;;;');
    expect(regels([figuur('Hoorn', { verklaard: false, toelichtingen: [] })])[3]).toContain(';niet verklaard');
  });
});

describe('bestandsnaam', () => {
  it('says regio, figure and date, without odd letters', () => {
    expect(bestandsnaam('Zuid-Kennemerland en IJmond', [figuur('a')])).toBe('cijfers-zuid-kennemerland-en-ijmond-figuur-5-2026-10-31.csv');
    expect(bestandsnaam('Westfriesland', [figuur('a'), figuur('b')])).toBe('cijfers-westfriesland-2026-10-31.csv');
  });
});
