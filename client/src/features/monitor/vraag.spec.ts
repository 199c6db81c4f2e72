import { describe, expect, it } from '@jest/globals';
import { isDag, leesVraag, schrijfVraag } from './vraag';

describe('the question in the address', () => {
  it('is today and the day of the source when nothing is asked, or nonsense', () => {
    expect(leesVraag(new URLSearchParams(''))).toEqual({ peildatum: '', teldatum: 'bron' });
    expect(leesVraag(new URLSearchParams('teldatum=maan')).teldatum).toBe('bron');
  });

  it.each([
    { peildatum: '', teldatum: 'bron' },
    { peildatum: '2020-05-31', teldatum: 'registratie' },
  ] as const)('comes back as it was written: %j', (vraag) => {
    expect(leesVraag(new URLSearchParams(schrijfVraag(vraag)))).toEqual(vraag);
  });
});

describe('isDag', () => {
  it.each([['2020-02-29', true], ['0002-05-31', true], ['2019-02-29', false], ['2020-5-1', false], ['morgen', false], ['', false]] as const)('of %p is %p', (tekst, bestaat) => {
    expect(isDag(tekst)).toBe(bestaat);
  });
});
