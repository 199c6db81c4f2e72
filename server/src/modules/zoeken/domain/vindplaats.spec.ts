import fc from 'fast-check';
import { BEGIN, EINDE, fragmentdelen, treffers, type Vindplaats } from './vindplaats.js';

const plaats = (casusId: string, kop: string): Vindplaats => ({
  soort: 'bericht', casusId, pseudoniem: casusId, vraag: 'Wie betaalt?', afgesloten: false, gegevensgroep: 'discussie', kop,
});

describe('fragmentdelen', () => {
  it('tells hits from the words around them', () => {
    expect(fragmentdelen(`de ${BEGIN}sleutel${EINDE} ligt klaar`)).toEqual([
      { tekst: 'de ', raak: false },
      { tekst: 'sleutel', raak: true },
      { tekst: ' ligt klaar', raak: false },
    ]);
  });

  it('keeps every letter, wherever the marks stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b ', BEGIN, EINDE)), (stukken) => {
        const tekst = fragmentdelen(stukken.join('')).map((deel) => deel.tekst).join('');
        expect(tekst.replaceAll(EINDE, '')).toBe(stukken.filter((stuk) => stuk !== BEGIN && stuk !== EINDE).join(''));
      }),
    );
  });
});

describe('treffers', () => {
  it('names a casus once, at its best place, with at most three places', () => {
    const gevonden = treffers([plaats('a', '1'), plaats('b', '2'), plaats('a', '3'), plaats('a', '4'), plaats('a', '5')], 20);
    expect(gevonden.map(({ casusId, plaatsen }) => [casusId, plaatsen.length])).toEqual([['a', 3], ['b', 1]]);
  });

  it('stops at the number asked', () => {
    expect(treffers([plaats('a', '1'), plaats('b', '2')], 1)).toHaveLength(1);
  });
});
