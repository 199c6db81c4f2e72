import { nieuwId } from '@doorbraaktafel/shared/ids';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Leerwereld } from './wereld.js';

const VELDEN = `voorstelId bedragInCent wachtDagen geevalueerd waarschuwingen raming { betaalt wint terugNaMinstens terugNaHoogstens dagenGerealiseerd
  nu { code post prijspeil bron betrouwbaarheid prijs { laagInCent hoogInCent } } straks { code prijs { laagInCent hoogInCent } }
  voordeel { laagInCent hoogInCent } stilstand { laagInCent hoogInCent } gerealiseerd { laagInCent hoogInCent } }`;

let wereld: Leerwereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Leerwereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.basis.test.stop());

const raam = (voorstelId: string, anders: object = {}, rol: TestRol = 'corporatie') =>
  wereld.doe(regio, rol, 'kostenRamen', { voorstelId, nuPost: 'K01', straksPost: 'K17', betaalt: 'noodfonds', wint: 'gemeente_opvang', ...anders }, 'Kosten', VELDEN);
const kosten = (voorstelId: string) => wereld.vraag<Record<string, unknown>>(regio, 'corporatie', `query ($v: ID!) { kosten(voorstelId: $v) { ${VELDEN} } }`, { v: voorstelId });

describe('cost beside a voorstel', () => {
  it('refuses what is no price per day, the same price twice, an unknown purse, and a voorstel that is not yours', async () => {
    const { voorstelId } = await wereld.besloten(regio);
    await expect(raam(voorstelId, { nuPost: 'K13' })).resolves.toMatchObject({ code: 'PostNietBruikbaar', veld: 'nuPost' });
    await expect(raam(voorstelId, { straksPost: 'K99' })).resolves.toMatchObject({ code: 'PostNietBruikbaar', veld: 'straksPost' });
    await expect(raam(voorstelId, { straksPost: 'K01' })).resolves.toMatchObject({ code: 'PostNietBruikbaar', veld: 'straksPost' });
    await expect(raam(voorstelId, { wint: 'iedereen' })).resolves.toMatchObject({ code: 'OngeldigeInvoer', veld: 'wint' });
    await expect(raam(nieuwId())).resolves.toMatchObject({ code: 'NietGevonden', veld: 'voorstelId' });
    await expect(raam(voorstelId, {}, 'corporatie2')).resolves.toMatchObject({ code: 'NietGevonden', veld: 'voorstelId' });
    await expect(kosten(voorstelId)).resolves.toMatchObject({ raming: null, waarschuwingen: expect.arrayContaining([expect.stringContaining('pgb-tarief')]) });
  });

  it('shows € 80,87 a day and about 19 days for € 1.500, with source, date, both purses and every warning', async () => {
    const fondsId = await wereld.basis.fonds(regio, 500_000n);
    const casusId = await wereld.basis.casus(regio, 'corporatie');
    const voorstelId = await wereld.basis.voorstel(regio, casusId, {
      soort: 'uitgave', domein: 'noodfonds', tekst: 'Betaal de inrichting.', bedragInCent: 150_000n, fondsId, uitgaveSoort: 'inrichting', begunstigde: 'Winkel', begunstigdeSoort: 'organisatie',
    });
    await wereld.basis.achterDeSloten("update casus set wacht_sinds = now() - interval '30 days' where id = $1", [casusId]);
    await expect(raam(voorstelId)).resolves.toMatchObject({
      bedragInCent: '150000',
      wachtDagen: 30,
      waarschuwingen: { length: 5 },
      raming: {
        betaalt: 'noodfonds', wint: 'gemeente_opvang', terugNaMinstens: 19, terugNaHoogstens: 19, dagenGerealiseerd: null, gerealiseerd: null,
        nu: { code: 'K01', prijspeil: '2024', bron: 'Nederweert PGB-tarieven Wmo BW 2024', prijs: { laagInCent: '9677', hoogInCent: '9677' } },
        voordeel: { laagInCent: '8087', hoogInCent: '8087' },
        stilstand: { laagInCent: '242610', hoogInCent: '242610' },
      },
    });
    const breed = await raam(voorstelId, { nuPost: 'K06' });
    expect(breed).toMatchObject({ raming: { nu: { prijs: { laagInCent: '8219', hoogInCent: '23288' } }, voordeel: { laagInCent: '6629', hoogInCent: '21698' }, terugNaMinstens: 7, terugNaHoogstens: 23 } });
    expect(await kosten(voorstelId)).toMatchObject({ raming: { nu: { code: 'K06' } } });
  });

  it('is checked against what happened when the besluit is looked back on', async () => {
    const { casusId, besluitId, voorstelId } = await wereld.besloten(regio);
    await raam(voorstelId);
    await wereld.doe(regio, 'regisseur', 'verwachtingVastleggen', { besluitId, tekst: 'Woont zelfstandig.', evaluerenOp: dag(0) }, 'Casusafronding', 'fase');
    await wereld.basis.achterDeSloten("update actie set afgerond_op = now(), resultaat = 'gedaan' where casus_id = $1", [casusId]);
    await wereld.doe(regio, 'regisseur', 'besluitEvalueren', { besluitId, uitkomst: 'zoals_verwacht', tekst: 'Woont er sinds drie weken.', ingegaanOp: dag(-21) }, 'Casusafronding', 'fase');
    await expect(kosten(voorstelId)).resolves.toMatchObject({ geevalueerd: true, raming: { dagenGerealiseerd: 21, gerealiseerd: { laagInCent: '169827', hoogInCent: '169827' } } });
  });

  it('puts € 1.500 beside about 19 days for everybody at the table, with source, date, range and every warning', async () => {
    const vraag = '{ kostenvoorbeeld { bedragInCent dagenMinstens dagenHoogstens waarschuwingen voordeel { laagInCent hoogInCent } nu { bron prijspeil } toeslag { bron prijspeil } straks { bron prijspeil } } }';
    await expect(wereld.vraag(regio, 'client', vraag)).rejects.toThrow();
    for (const rol of ['begeleider', 'fonds', 'corporatie'] as const) {
      await expect(wereld.vraag(regio, rol, vraag)).resolves.toMatchObject({
        bedragInCent: '150000', dagenMinstens: 15, dagenHoogstens: 19, waarschuwingen: { length: 5 }, voordeel: { laagInCent: '8087', hoogInCent: '10233' },
        nu: { bron: 'Nederweert PGB-tarieven Wmo BW 2024', prijspeil: '2024' }, toeslag: { bron: 'Nederweert PGB-tarieven Wmo BW 2024' }, straks: { prijspeil: '2023' },
      });
    }
  });

  it('offers only posts with a price per day, each with source, date and how sure it is', async () => {
    const posten = await wereld.vraag<Record<string, string>[]>(regio, 'corporatie', '{ dagprijzen { code post prijspeil bron adres betrouwbaarheid } }');
    expect(posten.map(({ code }) => code)).toEqual(['K01', 'K02', 'K04', 'K06', 'K07', 'K08', 'K09', 'K10', 'K15', 'K17']);
    expect(posten.every(({ bron, prijspeil, betrouwbaarheid }) => bron && !bron.startsWith('idem') && prijspeil && betrouwbaarheid)).toBe(true);
  });
});
