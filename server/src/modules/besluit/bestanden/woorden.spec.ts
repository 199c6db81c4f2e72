import { dagwoord, vul, WOORDEN } from './woorden.js';

const AMBTELIJK = ['middels', 'teneinde', 'dient te', 'betreffende', 'met betrekking tot', 'conform', 'derhalve', 'tevens', 'reeds', 'alsmede', 'indien', 'inzake', 'echter'];

const zinnen = Object.values(WOORDEN).flatMap((deel) => Object.values(deel)).flatMap((tekst: string) => tekst.split(/(?<=[.!?:])\s/));

describe('the words of brief and besluitenlijst', () => {
  it('are sentences of at most twenty words without office words', () => {
    expect(zinnen.filter((zin) => zin.split(/\s+/).length > 20)).toEqual([]);
    expect(zinnen.filter((zin) => AMBTELIJK.some((woord) => new RegExp(`\\b${woord}\\b`, 'i').test(zin)))).toEqual([]);
  });

  it('are filled in once, so that what somebody wrote never opens a gap', () => {
    expect(vul('{a} en {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 en x');
  });

  it('name a day in the Netherlands', () => {
    expect(dagwoord('2026-03-29')).toBe('29 maart 2026');
    expect(dagwoord(new Date('2026-12-31T23:30:00Z'))).toBe('1 januari 2027');
  });
});
