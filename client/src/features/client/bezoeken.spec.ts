import { perBezoek } from './bezoeken';

describe('who looked, per visit', () => {
  it('brings the data groups of one organisation on one day together and keeps the order', () => {
    const regel = (organisatieNaam: string, dag: string, gegevensgroep: string) => ({ organisatieNaam, dag, gegevensgroep, nood: false, ingetrokken: false });
    const gewoon = { nood: false, noodReden: undefined, ingetrokken: [] };
    const regels = [regel('Duin', '2026-03-02', 'casus'), regel('Zorg', '2026-03-02', 'casus'), regel('Duin', '2026-03-02', 'inkomen'), regel('Duin', '2026-03-02', 'casus'), regel('Duin', '2026-03-01', 'casus')];
    expect(perBezoek(regels)).toEqual([
      { organisatieNaam: 'Duin', dag: '2026-03-02', gegevensgroepen: ['casus', 'inkomen'], ...gewoon },
      { organisatieNaam: 'Zorg', dag: '2026-03-02', gegevensgroepen: ['casus'], ...gewoon },
      { organisatieNaam: 'Duin', dag: '2026-03-01', gegevensgroepen: ['casus'], ...gewoon },
    ]);
  });

  it('keeps looking in an emergency apart with its reason, and what was read with consent that was withdrawn later apart from the rest', () => {
    const dag = '2026-03-02';
    expect(perBezoek([
      { organisatieNaam: 'Duin', dag, gegevensgroep: 'casus', nood: false, ingetrokken: false },
      { organisatieNaam: 'Duin', dag, gegevensgroep: 'perspectiefplan_doelen', nood: false, ingetrokken: true },
      { organisatieNaam: 'Duin', dag, gegevensgroep: 'casus', nood: true, noodReden: 'Brand.', ingetrokken: false },
    ])).toEqual([
      { organisatieNaam: 'Duin', dag, gegevensgroepen: ['casus'], nood: false, noodReden: undefined, ingetrokken: ['perspectiefplan_doelen'] },
      { organisatieNaam: 'Duin', dag, gegevensgroepen: ['casus'], nood: true, noodReden: 'Brand.', ingetrokken: [] },
    ]);
  });
});
