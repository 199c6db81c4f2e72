import { nieuwId } from '@doorbraaktafel/shared/ids';
import { casuskamer } from '@doorbraaktafel/shared/live';
import { RoomReader } from '../../src/platform/live/room-reader.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, brengIn, maakWereld, nodigUitBesloten, ziet, type Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

async function doe(rol: TestRol, naam: string, resultaat: string, invoer: object): Promise<Record<string, unknown>> {
  const soort = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer!`;
  const client = await signIn(wereld.test, regio.leden[rol].email);
  return client.field(`mutation ($i: ${soort}) { ${naam}(invoer: $i) { __typename ${resultaat} ... on Weigering { code veld } } }`, { i: { opdrachtId: nieuwId(), ...invoer } });
}

const vraag = (rol: TestRol, casusId: string, termijn = dag(14)) => doe(rol, 'driehoekVragen', '... on Casusroute { driehoek { plek gevraagdTot } acties { naam toegestaan } }', { casusId, termijn });
const poging = (rol: TestRol, casusId: string) => doe(rol, 'pogingVastleggen', '', { casusId, tekst: 'Wij belden samen en vonden geen huis.' });
/** The minute in which one can still read the answer to the own act is over. */
const minutenLater = (casusId: string) => achterDeSloten(wereld, `set session_replication_role = 'replica'; update driehoekvraag set gesloten_op = gesloten_op - interval '2 minutes' where casus_id = '${casusId}'`, []);
const kamer = (casusId: string) =>
  wereld.test.app.get(RoomReader).head(regio.leden.corporatie.ctx, casuskamer(casusId, regio.organisaties.corporatie));

/** On no agenda, on the first level, with a corporatie that takes part. */
async function besloten(): Promise<string> {
  const casusId = await brengIn(wereld, regio);
  await nodigUitBesloten(wereld, regio, casusId, regio.organisaties.corporatie);
  return casusId;
}

describe('asking the triangle of the first level to try', () => {
  it('is for who keeps the route; who is invited and not asked sees nothing and cannot ask', async () => {
    const casusId = await besloten();
    for (const rol of ['begeleider', 'corporatie'] as const) await expect(vraag(rol, casusId)).rejects.toThrow('NietToegestaan');
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
  });

  it('asks a day to come, somebody to ask, once at a time, and the first level', async () => {
    const leeg = await brengIn(wereld, regio);
    expect(await vraag('regisseur', leeg)).toMatchObject({ code: 'DriehoekNietTeVragen' });
    const casusId = await besloten();
    expect(await vraag('regisseur', casusId, dag(-1))).toMatchObject({ code: 'DatumInVerleden', veld: 'termijn' });
    expect(await vraag('regisseur', casusId, dag(43))).toMatchObject({ code: 'OngeldigeInvoer', veld: 'termijn' });
    expect(await vraag('regisseur', casusId)).toMatchObject({ driehoek: [{ gevraagdTot: null }, { plek: 'corporatie', gevraagdTot: dag(14) }, { gevraagdTot: null }] });
    expect(await vraag('regisseur', casusId)).toMatchObject({ code: 'DriehoekNietTeVragen' });
    await doe('regisseur', 'casusOpschalen', '', { casusId, reden: 'Het lukt niet.', zonderPoging: 'Er is haast.' });
    expect(await vraag('regisseur', casusId)).toMatchObject({ code: 'DriehoekNietTeVragen' });
  });

  it('shows who is asked what it has to solve, page and room, until it was tried; then nothing', async () => {
    const casusId = await besloten();
    await vraag('regisseur', casusId);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(true);
    expect(await kamer(casusId)).toBeDefined();
    expect(await poging('corporatie', casusId)).toMatchObject({ __typename: 'Casusroute' });
    await minutenLater(casusId);
    expect(await ziet(wereld, regio, 'corporatie', casusId)).toBe(false);
    expect(await kamer(casusId)).toBeUndefined();
    expect(await poging('corporatie', casusId)).toMatchObject({ code: 'NietGevonden' });
  });

  it('stands before who is asked until it was tried, and before nobody else', async () => {
    const casusId = await besloten();
    const mijn = async (rol: TestRol) => {
      const client = await signIn(wereld.test, regio.leden[rol].email);
      const gevraagd = await client.field<{ casusId: string; pseudoniem: string; termijn: string }[]>('{ mijnDriehoekvragen { casusId pseudoniem termijn } }', {});
      return gevraagd.filter((een) => een.casusId === casusId);
    };
    expect(await mijn('corporatie')).toEqual([]);
    await vraag('regisseur', casusId);
    expect(await mijn('corporatie')).toEqual([{ casusId, pseudoniem: expect.any(String) as unknown, termijn: dag(14) }]);
    for (const rol of ['begeleider', 'corporatie2', 'regisseur'] as const) expect(await mijn(rol)).toEqual([]);
    await poging('corporatie', casusId);
    expect(await mijn('corporatie')).toEqual([]);
  });

  it('ends when the casus goes up, and when the day is over', async () => {
    const casusId = await besloten();
    await vraag('regisseur', casusId);
    await doe('regisseur', 'casusOpschalen', '', { casusId, reden: 'Het lukt niet.', zonderPoging: 'Er is haast.' });
    await minutenLater(casusId);
    const verstreken = await besloten();
    await vraag('regisseur', verstreken);
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update driehoekvraag set termijn = '${dag(-1)}' where casus_id = '${verstreken}'`, []);
    for (const een of [casusId, verstreken]) expect([een, await ziet(wereld, regio, 'corporatie', een)]).toEqual([een, false]);
  });
});
