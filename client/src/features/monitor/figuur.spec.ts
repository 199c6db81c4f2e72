import { describe, expect, it } from '@jest/globals';
import { groepeer, heeftWeggelaten, isLeeg, opmerkingen, tel, verschillen, type Cel, type Figuur } from './figuur';

const cel = (kolom: string, velden: Partial<Cel> = {}): Cel => ({
  __typename: 'Cijfercel', kolom, berekend: 4, gedrukt: 4, verschil: 0, verklaard: true, toelichtingen: [], onderdrukt: false, opmerking: null, ...velden,
});

const figuur = (cellen: Cel[], velden: Partial<Figuur> = {}): Figuur => ({
  __typename: 'Cijferfiguur', nummer: '5', titel: 'Woningen', teldatum: 'oplevering', peildatum: '2026-10-31',
  definitie: { __typename: 'Cijferdefinitie', telt: 'Woningen.', datum: 'De dag van de sleutel.', uitzonderingen: [] },
  bron: { __typename: 'Cijferbron', naam: 'Bron', vindplaats: 'blz. 1', peildatum: '2020-05-31', opmerking: null },
  kolommen: [{ __typename: 'Cijferkolom', sleutel: 'a', kop: '2019', soort: 'aantal' }, { __typename: 'Cijferkolom', sleutel: 'b', kop: 'procent', soort: 'percentage' }],
  rijen: [{ __typename: 'Cijferrij', naam: 'Hoorn', totaal: false, cellen }],
  ...velden,
});

describe('verschillen', () => {
  it('names row and column of each cell that differs, and no other', () => {
    const anders = cel('b', { berekend: 5, verschil: 1 });
    expect(verschillen(figuur([cel('a'), anders, cel('a', { verschil: null })]))).toEqual([{ rij: 'Hoorn', kop: 'procent', soort: 'percentage', cel: anders }]);
  });
});

describe('groepeer', () => {
  it('reads a cause once for all places that share it', () => {
    const december = cel('a', { verschil: 4, toelichtingen: ['December.'] });
    const ook = cel('b', { verschil: 4, toelichtingen: ['December.'] });
    const open = cel('a', { verschil: 1, verklaard: false });
    const groepen = groepeer(verschillen(figuur([december, open, ook])));
    expect(groepen.map(({ toelichtingen, verklaard, plekken }) => [toelichtingen, verklaard, plekken.length])).toEqual([[['December.'], true, 2], [[], false, 1]]);
  });
});

describe('opmerkingen', () => {
  it('keeps the cells with a remark', () => {
    expect(opmerkingen(figuur([cel('a'), cel('b', { opmerking: 'gesloten' })])).map(({ cel: { opmerking } }) => opmerking)).toEqual(['gesloten']);
  });
});

describe('tel', () => {
  it('counts what was met, what is explained and what is not', () => {
    const cellen = [cel('a'), cel('b', { verschil: 2 }), cel('a', { verschil: -1, verklaard: false }), cel('b', { verschil: null, gedrukt: null })];
    expect(tel([figuur(cellen), figuur([cel('a')])])).toEqual({ vergeleken: 4, gelijk: 2, verklaard: 1, onverklaard: 1 });
  });
});

describe('isLeeg', () => {
  const leeg = cel('a', { berekend: 0, gedrukt: null, verschil: null });

  it('is so without a source and without a count', () => {
    expect(isLeeg(figuur([leeg, cel('b', { berekend: null })], { bron: null }))).toBe(true);
  });

  it('is not so with a source, a count or something left out', () => {
    expect(isLeeg(figuur([leeg]))).toBe(false);
    expect(isLeeg(figuur([cel('a', { berekend: 7 })], { bron: null }))).toBe(false);
    const weggelaten = figuur([cel('a', { berekend: null, onderdrukt: true })], { bron: null });
    expect([heeftWeggelaten(weggelaten), isLeeg(weggelaten)]).toEqual([true, false]);
  });
});
