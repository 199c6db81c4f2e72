import { describe, expect, it } from '@jest/globals';
import { aantalDagen, dagenGeleden, dagenTussen, datumKort, datumLang, datumTijd, isoDag, tijd } from './datum';
import { euro, euroPrecies, procent } from './euro';

describe('dates are those of the Netherlands', () => {
  it('writes day and time in Amsterdam, also around midnight', () => {
    expect(datumLang('2026-11-17T23:30:00Z')).toBe('18 november 2026');
    expect(tijd('2026-11-18T13:22:00Z')).toBe('14:22');
    expect(datumTijd('2026-07-01T10:00:00Z')).toBe('1 juli 2026 om 12:00');
    expect(isoDag('2026-11-17T23:30:00Z')).toBe('2026-11-18');
  });

  it('writes short dates without a full stop', () => {
    expect(datumKort('2026-11-09T12:00:00Z')).toBe('9 nov');
  });

  it('counts calendar days over the change of the clock', () => {
    expect(dagenTussen('2026-10-24T22:30:00Z', '2026-10-25T23:30:00Z')).toBe(1);
    expect(dagenTussen('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toBe(2);
  });

  it('says days in words', () => {
    expect(aantalDagen(12)).toBe('12 dagen');
    expect(aantalDagen(1)).toBe('1 dag');
    expect(dagenGeleden('2026-11-06T12:00:00Z', '2026-11-18T12:00:00Z')).toBe('12 dagen geleden');
    expect(dagenGeleden('2026-11-18T08:00:00Z', '2026-11-18T12:00:00Z')).toBe('vandaag');
    expect(dagenGeleden('2026-11-21T08:00:00Z', '2026-11-18T12:00:00Z', 'en')).toBe('in 3 days');
  });
});

describe('euro from cents', () => {
  it('refuses what is not whole cents', () => {
    expect(() => euro('12,50')).toThrow(SyntaxError);
  });

  it('drops the decimals of whole euros only', () => {
    expect(euro('128000')).toBe('€\u00a01.280');
    expect(euro('128050')).toBe('€\u00a01.280,50');
    expect(euroPrecies(128000n)).toBe('€\u00a01.280,00');
  });

  it('keeps every cent of a very large and of a negative amount', () => {
    expect(euroPrecies('900719925474099301')).toBe('€\u00a09.007.199.254.740.993,01');
    expect(euro('-5')).toBe('−€\u00a00,05');
  });

  it('writes shares with one decimal', () => {
    expect(procent(0.475)).toBe('47,5%');
  });
});
