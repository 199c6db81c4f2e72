import { nieuwId } from '@doorbraaktafel/shared/ids';
import { signIn, type TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { startNode, type Node } from '../live/wereld.js';
import { MOTIVERING, Wereld } from './wereld.js';

const RACES = 24;

interface Antwoord {
  __typename: string;
  code?: string;
  boodschap?: string;
}

let wereld: Wereld;
let regio: TestRegio;
let andere: Node;
/** Two chairs, each with a tab on both nodes. */
let tabs: TestClient[];

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  andere = await startNode(wereld.test);
  const plekken = [wereld.test, { ...wereld.test, url: andere.url }];
  const tab = (rol: TestRol) => plekken.map((plek) => signIn(plek, regio.leden[rol].email));
  tabs = await Promise.all([...tab('regisseur'), ...tab('plaatsvervanger')]);
});
afterAll(async () => {
  await andere.stop();
  await wereld.test.stop();
});

function druk(tab: TestClient, naam: 'besluitVaststellen' | 'besluitDoorzetten', invoer: Record<string, unknown>): Promise<Antwoord> {
  const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
  return tab.field<Antwoord>(`mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Weigering { code boodschap } } }`, { invoer });
}

/** Everybody presses the same button, each as an act of his own. */
async function race(naam: 'besluitVaststellen' | 'besluitDoorzetten', rondeId: string, velden: object): Promise<void> {
  const invoeren = tabs.map(() => ({ opdrachtId: nieuwId(), rondeId, ...velden }));
  const uitslag = await Promise.all(tabs.map((tab, wie) => druk(tab, naam, invoeren[wie]!)));
  const gelukt = uitslag.filter(({ __typename }) => __typename === 'Besluitstand');
  const geweigerd = uitslag.filter(({ __typename }) => __typename !== 'Besluitstand');
  expect(gelukt).toHaveLength(1);
  expect(geweigerd).toEqual(tabs.slice(1).map(() => ({ __typename: 'BesluitAlGenomen', code: 'BesluitAlGenomen', boodschap: expect.stringMatching(/besluit/i) })));
  const besluiten = await wereld.achterDeSloten('select id from besluit where ronde_id = $1', [rondeId]);
  expect(besluiten).toHaveLength(1);
  // The line was lost and the tab sends it again, by the other node: the first answer, and no second besluit.
  const winnaar = uitslag.findIndex(({ __typename }) => __typename === 'Besluitstand');
  expect((await druk(tabs[winnaar ^ 1]!, naam, invoeren[winnaar]!)).__typename).toBe('Besluitstand');
  expect(await wereld.achterDeSloten('select id from besluit where ronde_id = $1', [rondeId])).toEqual(besluiten);
}

describe('two chairs with two tabs on two nodes press at once', () => {
  it(`vaststellen: ${RACES} times one besluit, and a clear refusal for the others`, async () => {
    await wereld.mandaat(regio);
    for (let keer = 0; keer < RACES; keer += 1) {
      const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'));
      await race('besluitVaststellen', await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]), { clientGehoord: null });
    }
  }, 120_000);

  it(`doorzetten: ${RACES} times one besluit, and a clear refusal for the others`, async () => {
    const mandaatId = await wereld.mandaat(regio);
    for (let keer = 0; keer < RACES; keer += 1) {
      const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'));
      const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
      await wereld.kondigAan(regio, rondeId);
      await race('besluitDoorzetten', rondeId, { mandaatId, ...MOTIVERING });
    }
  }, 120_000);

  it('leaves no number out and none twice', async () => {
    const nummers = await wereld.achterDeSloten<{ nummer: number }>('select nummer from besluit where regio_id = $1 order by nummer', [regio.id]);
    expect(nummers.map(({ nummer }) => nummer)).toEqual(Array.from({ length: 2 * RACES }, (_, plek) => plek + 1));
  });
});
