import { describe, expect, it } from '@jest/globals';
import { CASUSFASEN, UITSLUITINGSMECHANISMEN, WAT_WERKTE } from '@doorbraaktafel/shared/vocabulary';
import { fasenNaarAfgesloten, fasenNaEvaluatie, teEvalueren, waaromNietAfsluiten, waaromNietEvalueren, type Gevolgd } from './afronding.js';
import { toetsZonderCasus } from './beleid.js';
import { uitsluitingstabel } from './uitsluitingen.js';

const besluit: Gevolgd = {
  besluitId: 'b', voorstelId: 'v', nummer: 1, wijze: 'consensus', tekst: 'Wijs toe.', genomenOp: new Date(0), herzienVoor: null, openActies: 1,
  verwachting: { tekst: 'Woont zelfstandig.', evaluerenOp: '2026-06-01' }, evaluatie: null,
};
const evaluatie = { uitkomst: 'deels', tekst: 'x', ingegaanOp: null, gedaanOp: new Date(0), gedaanDoorNaam: 'n' } as const;
const gedaan: Gevolgd = { ...besluit, evaluatie };

describe('looking back on a besluit', () => {
  it('is not possible without an expectation, twice, or before its day while something is still to be done', () => {
    expect(waaromNietEvalueren({ ...besluit, verwachting: null }, '2026-07-01')).toMatchObject({ code: 'VerwachtingOntbreekt' });
    expect(waaromNietEvalueren(gedaan, '2026-07-01')).toMatchObject({ code: 'AlGeevalueerd' });
    expect(waaromNietEvalueren(besluit, '2026-05-31')).toMatchObject({ code: 'NogNietTeEvalueren' });
    expect(waaromNietEvalueren(besluit, '2026-06-01')).toBeUndefined();
    expect(waaromNietEvalueren({ ...besluit, openActies: 0 }, '2026-05-01')).toBeUndefined();
  });

  it('brings a casus to geëvalueerd with the last besluit that binds, and never takes one off the table', () => {
    expect(fasenNaEvaluatie('besloten', [besluit, gedaan])).toEqual(['in_uitvoering']);
    expect(fasenNaEvaluatie('in_uitvoering', [gedaan, { ...besluit, wijze: 'advies' }])).toEqual(['in_uitvoering', 'geevalueerd']);
    expect(fasenNaEvaluatie('in_bespreking', [gedaan])).toEqual([]);
    expect(teEvalueren([gedaan, { ...besluit, wijze: 'advies' }])).toEqual([]);
  });
});

describe('closing a casus', () => {
  it('is not possible on an agenda, twice, or while a besluit was not looked back on', () => {
    expect(waaromNietAfsluiten('geagendeerd', false, [])).toMatchObject({ code: 'NuNietAfTeSluiten' });
    expect(waaromNietAfsluiten('afgesloten', true, [])).toMatchObject({ code: 'CasusGesloten' });
    expect(waaromNietAfsluiten('in_uitvoering', false, [besluit])).toMatchObject({ code: 'NogNietGeevalueerd' });
    expect(waaromNietAfsluiten('geevalueerd', false, [gedaan])).toBeUndefined();
    expect(CASUSFASEN.map((fase) => fasenNaarAfgesloten(fase).at(-1))).toEqual(CASUSFASEN.map(() => 'afgesloten'));
  });
});

describe('a policy text', () => {
  it.each(['Zie 019a0000-0000-7000-8000-0000000000ff.', 'Net als bij Waterlelie duurt het lang.', 'Casus (Klaproos), week 4'])('refuses a casus: %s', (tekst) => {
    expect(() => toetsZonderCasus('tekst', tekst, ['Waterlelie', 'Klaproos'])).toThrow(expect.objectContaining({ code: 'GeenCasusInBeleid', veld: 'tekst' }));
  });

  it('takes what happens more often', () => {
    expect(() => toetsZonderCasus('tekst', 'Zeven keer was er geen woning, ook bij de waterlelievijver.', ['Waterlelie'])).not.toThrow();
  });
});

describe('the table of what kept people out', () => {
  it('has every mechanism and result, a total last, and no number where one was withheld', () => {
    const rijen = uitsluitingstabel([{ mechanisme: 'geld', resultaat: 'geld_bijgelegd', aantal: 3, onderdrukt: true }, { mechanisme: null, resultaat: null, aantal: 12, onderdrukt: false }]);
    expect(rijen).toHaveLength(UITSLUITINGSMECHANISMEN.length + 1);
    expect(rijen.every(({ cellen }) => cellen.length === WAT_WERKTE.length + 1)).toBe(true);
    expect(rijen.find(({ mechanisme }) => mechanisme === 'geld')?.cellen.find(({ resultaat }) => resultaat === 'geld_bijgelegd')).toEqual({ resultaat: 'geld_bijgelegd', aantal: null, onderdrukt: true });
    expect(rijen.at(-1)?.cellen.at(-1)).toMatchObject({ aantal: 12 });
  });
});
