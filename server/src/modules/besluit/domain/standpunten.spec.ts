import type { StandpuntSoort } from '@doorbraaktafel/shared/vocabulary';
import { bepaalUitkomst, toetsReden, type Standpunt } from './standpunten.js';

type Kort = [organisatieId: string, standpunt: StandpuntSoort, aanwezig?: boolean];

const standpunten = (lijst: Kort[]): Standpunt[] =>
  lijst.map(([organisatieId, standpunt, aanwezig = true]) => ({
    organisatieId, standpunt, aanwezig, reden: null, wijze: null, gegevenDoor: null, gegevenOp: null, namensLidId: null, klopt: null,
  }));

const uitkomst = (lijst: Kort[], gebonden: string[] = ['a']) => bepaalUitkomst(standpunten(lijst), gebonden);

describe('no consensus', () => {
  it.each<[string, Kort[], string[]]>([
    ['an objection at the table', [['a', 'akkoord'], ['b', 'bezwaar']], ['a']],
    ['an objection from outside', [['a', 'akkoord'], ['b', 'bezwaar', false]], ['a']],
    ['silence of somebody present', [['a', 'akkoord'], ['b', 'geen_reactie']], ['a']],
    ['silence in a ronde without a table', [['a', 'akkoord', false], ['b', 'geen_reactie', false]], ['a']],
    ['who has to act is absent and silent', [['a', 'geen_reactie', false], ['b', 'akkoord']], ['a']],
    ['who has to act says it is no party', [['a', 'geen_partij'], ['b', 'akkoord']], ['a']],
    ['who has to act was not asked', [['b', 'akkoord']], ['a']],
    ['who has to pay is silent', [['a', 'akkoord'], ['fonds', 'geen_reactie', false]], ['fonds', 'a']],
    ['nobody answered', [], ['a']],
  ])('%s', (_, lijst, gebonden) => {
    expect(uitkomst(lijst, gebonden)).toBe('geen_consensus');
  });
});

describe('consensus', () => {
  it.each<[string, Kort[]]>([
    ['everybody agrees', [['a', 'akkoord'], ['b', 'akkoord']]],
    ['a reservation is consent', [['a', 'akkoord_met_voorbehoud'], ['b', 'akkoord']]],
    ['no party is no obstacle', [['a', 'akkoord'], ['b', 'geen_partij']]],
    ['silence of somebody absent does not block the table', [['a', 'akkoord'], ['b', 'geen_reactie', false]]],
    ['in writing everybody answered', [['a', 'akkoord', false], ['b', 'akkoord', false]]],
  ])('%s', (_, lijst) => {
    expect(uitkomst(lijst)).toBe('consensus');
  });
});

it.each(['bezwaar', 'akkoord_met_voorbehoud'] as const)('wants a reason for %s', (soort) => {
  expect(() => toetsReden(soort, ' ')).toThrow(expect.objectContaining({ code: 'RedenVerplicht', veld: 'reden' }));
  expect(() => toetsReden(soort, 'Te ver.')).not.toThrow();
});
