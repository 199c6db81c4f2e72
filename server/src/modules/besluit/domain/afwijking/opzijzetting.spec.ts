import fc from 'fast-check';
import { AFWIJKGRONDEN, GEKOZEN_GRONDEN } from '@doorbraaktafel/shared/vocabulary';
import { leesOpzijkeuze, toetsZonderPersoon, type Opzijkeuze } from './opzijzetting.js';

const HEEL = { regelversieId: 'v', grond: 'convenant', motief: 'De regel past hier niet.' } as const;
const code = (naam: string, veld: string) => expect.objectContaining({ code: naam, veld });

describe('setting a rule aside', () => {
  it.each<[string, Opzijkeuze, string, string]>([
    ['no rule', { ...HEEL, regelversieId: null }, 'AfwijkingOnvolledig', 'regelversieId'],
    ['no ground', { ...HEEL, grond: null }, 'AfwijkingOnvolledig', 'grond'],
    ['the ground „geen”', { ...HEEL, grond: 'geen' }, 'GrondNietToegestaan', 'grond'],
    ['custom work inside the rule', { ...HEEL, grond: 'maatwerk_binnen_regel' }, 'GrondNietToegestaan', 'grond'],
    ['no sentence', { ...HEEL, motief: '  ' }, 'AfwijkingOnvolledig', 'motief'],
    ['a full stop for a sentence', { ...HEEL, motief: '.' }, 'AfwijkingOnvolledig', 'motief'],
  ])('refuses %s next to its field', (_, keuze, naam, veld) => {
    expect(() => leesOpzijkeuze(false, keuze)).toThrow(code(naam, veld));
  });

  it('asks nothing more inside the rules, and takes nothing there', () => {
    expect(leesOpzijkeuze(true, {})).toBeNull();
    expect(() => leesOpzijkeuze(true, HEEL)).toThrow(code('AfwijkingOnvolledig', 'regelversieId'));
  });

  it('never comes out without its three parts and a ground that counts', () => {
    const leeg = fc.constantFrom('', ' ', null, undefined);
    fc.assert(
      fc.property(fc.oneof(leeg, fc.uuid()), fc.constantFrom(...GEKOZEN_GRONDEN, null), fc.oneof(leeg, fc.string()), (regelversieId, grond, motief) => {
        try {
          const uit = leesOpzijkeuze(false, { regelversieId, grond, motief });
          expect(uit?.regelversieId).toBeTruthy();
          expect(AFWIJKGRONDEN).toContain(uit?.grond);
          expect(uit?.motief).toMatch(/\p{L}{2}/u);
        } catch (fout) {
          expect(fout).toMatchObject({ veld: expect.any(String) });
        }
      }),
    );
  });
});

describe('a sentence for others to find', () => {
  it.each([
    ['Vera kan niet wachten.', 'de naam'],
    ['Bel 06 12 34 56 78 eerst.', 'het nummer'],
    ['Mail vera@zorg.example.', 'het adres'],
  ])('refuses „%s”', (tekst, wat) => {
    expect(() => toetsZonderPersoon(tekst, ['Vera van der Voorbeeld'], 'motief')).toThrow(expect.objectContaining({ code: 'PersoonInTekst', boodschap: expect.stringContaining(wat) }));
  });

  it('lets ordinary words pass, also when a name holds them', () => {
    expect(() => toetsZonderPersoon('Van de huur is dit jaar 1.200 euro betaald voor het eerst.', ['Jo van den Berg', 'Mevrouw van Voor'], 'motief')).not.toThrow();
  });
});
