import { describe, expect, it } from '@jest/globals';
import type { Netwerklid } from './netwerk.js';
import { ontbreekt } from './ontbreekt.js';

const VANDAAG = '2026-06-15';

const lid = (afwijkend: Partial<Netwerklid>): Netwerklid => ({
  id: 'x', soort: 'professional', naam: 'Mo Maatje', relatie: 'begeleider', doet: '', leefgebied: 'ondersteuning', band: 'gewoon',
  bereikbaar: 'onbekend', laatsteContact: null, stoptOp: null, organisatieNaam: null, ...afwijkend,
});

const titels = (leden: Netwerklid[], metMensen = true) => ontbreekt({ leden, metMensen, vandaag: VANDAAG }).map(({ titel }) => titel);

const COMPLEET = [
  lid({ bereikbaar: 'avond_en_weekend' }),
  ...(['wonen', 'geld', 'daginvulling', 'leefomgeving'] as const).map((leefgebied) => lid({ leefgebied, soort: 'organisatie' })),
  lid({ soort: 'persoon', leefgebied: 'familie_en_vrienden', band: 'sterk' }),
];

describe('what is missing around a client', () => {
  it('is nothing when somebody is there for everything', () => expect(titels(COMPLEET)).toEqual([]));

  it('names every gap of an empty network', () => {
    expect(titels([])).toEqual([
      'Geen vaste begeleider', 'Geen nummer voor avond en weekend', 'Niemand voor wonen', 'Niemand voor geld',
      'Niemand voor daginvulling', 'Niemand voor leefomgeving', 'Alleen hulpverleners',
    ]);
  });

  it('tells who sees no people nothing about people', () => expect(titels([], false)).toEqual(['Geen vaste begeleider']));

  it('sees that support stops and nobody takes over', () => {
    expect(titels([...COMPLEET.slice(1), lid({ stoptOp: '2026-08-01', bereikbaar: 'avond_en_weekend' })])).toEqual(['Geen vaste begeleider na 1 augustus 2026']);
    expect(titels([...COMPLEET, lid({ stoptOp: '2026-08-01' })])).toEqual([]);
    expect(titels([...COMPLEET.slice(1), lid({ stoptOp: '2026-06-14', bereikbaar: 'avond_en_weekend' })])).toContain('Geen vaste begeleider');
  });

  it('does not count a strained tie as somebody to turn to, and names who was not spoken to for long', () => {
    const moeder = lid({ naam: 'Moeder', soort: 'persoon', leefgebied: 'familie_en_vrienden', band: 'gespannen', laatsteContact: '2026-01-02' });
    expect(titels([...COMPLEET.slice(0, -1), moeder])).toEqual(['Alleen hulpverleners', 'Lang geen contact met Moeder']);
  });
});
