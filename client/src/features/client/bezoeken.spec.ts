import { perBezoek } from './bezoeken';

describe('who looked, per visit', () => {
  it('brings the data groups of one organisation on one day together and keeps the order', () => {
    const regel = (organisatieNaam: string, dag: string, gegevensgroep: string) => ({ organisatieNaam, dag, gegevensgroep });
    const regels = [regel('Duin', '2026-03-02', 'casus'), regel('Zorg', '2026-03-02', 'casus'), regel('Duin', '2026-03-02', 'inkomen'), regel('Duin', '2026-03-02', 'casus'), regel('Duin', '2026-03-01', 'casus')];
    expect(perBezoek(regels)).toEqual([
      { organisatieNaam: 'Duin', dag: '2026-03-02', gegevensgroepen: ['casus', 'inkomen'] },
      { organisatieNaam: 'Zorg', dag: '2026-03-02', gegevensgroepen: ['casus'] },
      { organisatieNaam: 'Duin', dag: '2026-03-01', gegevensgroepen: ['casus'] },
    ]);
  });
});
