import { teBeantwoorden, verschillen, type Precedent } from './precedent.js';

const HIER = { regelId: 'r', regelversieId: 'v2', soort: 'toewijzing', doelgroep: 'bw', leefgebieden: ['wonen', 'zorg'], blokkades: ['woning'] } as const;
const gelijk: Precedent = {
  ...HIER, id: 'b', nummer: 1, jaar: 2026, regelNaam: 'Schuldregel', versieNummer: 2, grond: 'convenant', wijze: 'consensus', kern: 'Daarom.', anders: 0, heroverweging: null, geldt: true,
};

describe('the differences with an earlier besluit', () => {
  it('are none when nothing differs', () => {
    expect(verschillen(HIER, gelijk)).toEqual([]);
  });

  it('are each named, with what holds here and what held there', () => {
    const daar: Precedent = { ...gelijk, regelversieId: 'v1', versieNummer: 1, soort: 'uitgave', doelgroep: 'mo', leefgebieden: ['zorg', 'inkomen'], blokkades: ['geld_of_schulden'] };
    expect(verschillen(HIER, daar)).toEqual([
      { kenmerk: 'regelversie', hier: [], daar: ['1'] },
      { kenmerk: 'soort', hier: ['toewijzing'], daar: ['uitgave'] },
      { kenmerk: 'doelgroep', hier: ['bw'], daar: ['mo'] },
      { kenmerk: 'leefgebieden', hier: ['wonen'], daar: ['inkomen'] },
      { kenmerk: 'blokkades', hier: ['woning'], daar: ['geld_of_schulden'] },
    ]);
    expect(verschillen(HIER, { ...gelijk, regelId: null, regelNaam: null })).toEqual([{ kenmerk: 'regel', hier: [], daar: [] }]);
  });

  it('want an answer for the three nearest on the same rule', () => {
    const rij = ['r', 'x', 'r', 'r', 'r'].map((regelId, nummer) => ({ ...gelijk, regelId, nummer }));
    expect(teBeantwoorden('r', rij).map(({ nummer }) => nummer)).toEqual([0, 2, 3]);
  });
});
