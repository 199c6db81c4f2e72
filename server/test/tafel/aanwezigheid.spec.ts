import { zittingkamer } from '@doorbraaktafel/shared/live';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { aangekomen, type ClientSocket, Scherm, verbind } from '../live/scherm.js';
import { type Node, startNode, tot } from '../live/wereld.js';
import { brengIn, Browsers, doe, planMet, richtTafelIn, ZITTING, type Zitting } from './wereld.js';

const RESPIJT_MS = 400;

let test: TestApp;
let andere: Node;
let regio: TestRegio;
let browsers: Browsers;
let zittingId: string;
const sockets: ClientSocket[] = [];

beforeAll(async () => {
  test = await startTestApp('demonstratie', { presenceGraceMs: RESPIJT_MS });
  andere = await startNode(test);
  [regio] = await makeRegios(test);
  browsers = new Browsers(test);
  const voorzitter = await browsers.van(regio, 'regisseur');
  ({ id: zittingId } = await planMet(voorzitter, await richtTafelIn(test, regio), [await brengIn(test, regio, 'corporatie')]));
  await doe(voorzitter, 'zittingPubliceren', { zittingId });
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await andere.stop();
  await test.stop();
});

async function kijkMee(rol: 'corporatie' | 'regisseur', url: string): Promise<{ socket: ClientSocket; scherm: Scherm }> {
  const { cookie } = await browsers.van(regio, rol);
  const socket = verbind(url, { origin: url, cookie });
  sockets.push(socket);
  expect(await aangekomen(socket)).toBe('verbonden');
  const scherm = new Scherm(socket, zittingkamer(zittingId));
  await tot('in de kamer', () => scherm.stand.binnen);
  return { socket, scherm };
}

const meldAan = async () => doe(await browsers.van(regio, 'corporatie'), 'aanwezigheidMelden', { zittingId });

async function aanwezig(): Promise<string[]> {
  const { aanwezigen } = await (await browsers.van(regio, 'regisseur')).field<Zitting>(`query ($id: ID!) { zitting(id: $id) { ${ZITTING} } }`, { id: zittingId });
  return aanwezigen.map(({ lidId }) => lidId);
}

/** Coming and going at this zitting, in the order in which it was written down. */
function gebeurtenissen(): Promise<{ actie: string; lid: string }[]> {
  return withClient(test.database.superuserUrl, async (client) => {
    const { rows } = await client.query(
      "select actie, actor_lid_id as lid from gebeurtenis where onderwerp_id = $1 and actie like 'aanwezigheid.%' order by vastgelegd_op", [zittingId],
    );
    return rows as { actie: string; lid: string }[];
  });
}

function gezienOp(): Promise<number> {
  return withClient(test.database.superuserUrl, async (client) => {
    const { rows } = await client.query('select gezien_op as gezien from aanwezigheid where zitting_id = $1', [zittingId]);
    return (rows as { gezien: Date }[])[0]?.gezien.getTime() ?? 0;
  });
}

async function totGezienNa(moment: number): Promise<void> {
  while ((await gezienOp()) <= moment);
}

describe('presence follows the live connection', () => {
  it('ends whom no node sees any more, tells the room, and keeps who moved to another node', async () => {
    const lid = regio.leden.corporatie.ctx.lidId;
    const voorzitter = await kijkMee('regisseur', test.url);
    const eerste = await kijkMee('corporatie', test.url);
    await meldAan();
    expect(await aanwezig()).toEqual([lid]);

    const tweede = await kijkMee('corporatie', andere.url);
    eerste.socket.disconnect();
    const vertrek = await gezienOp();
    await totGezienNa(vertrek + 2 * RESPIJT_MS);
    expect(await aanwezig()).toEqual([lid]);

    const voor = voorzitter.scherm.toegepast.length;
    tweede.socket.disconnect();
    await tot('bericht dat iemand weg is', () => voorzitter.scherm.toegepast.length > voor);
    expect(voorzitter.scherm.toegepast.at(-1)).toMatchObject({ soort: 'aanwezigheid.gewijzigd', gegevens: { zittingId } });
    expect(await aanwezig()).toEqual([]);
    expect(await gebeurtenissen()).toEqual([{ actie: 'aanwezigheid.gemeld', lid }, { actie: 'aanwezigheid.verlopen', lid }]);
  });

  it('lets who comes back report again, and leaves the list of a closed zitting as it was', async () => {
    const chair = await browsers.van(regio, 'regisseur');
    await doe(chair, 'zittingOpenen', { zittingId });
    const { socket } = await kijkMee('corporatie', andere.url);
    expect((await meldAan()).aanwezigen).toHaveLength(1);
    await totGezienNa(await gezienOp());
    await doe(chair, 'zittingSluiten', { zittingId });
    socket.disconnect();
    const [eigen, vreemd] = [await gezienOp(), await ververs()];
    expect(vreemd).toBeGreaterThan(eigen + RESPIJT_MS);
    expect(await aanwezig()).toEqual([regio.leden.corporatie.ctx.lidId]);
  });

  /** Waits until the watch ended somebody else who left at least as late; answers when that was. */
  async function ververs(): Promise<number> {
    const voorzitter = await browsers.van(regio, 'regisseur');
    const { id } = await planMet(voorzitter, await richtTafelIn(test, regio), [await brengIn(test, regio, 'corporatie')]);
    await doe(voorzitter, 'zittingPubliceren', { zittingId: id });
    await doe(await browsers.van(regio, 'corporatie'), 'aanwezigheidMelden', { zittingId: id });
    const bezig = async () => (await voorzitter.field<Zitting>(`query ($id: ID!) { zitting(id: $id) { ${ZITTING} } }`, { id })).aanwezigen.length > 0;
    while (await bezig());
    return Date.now();
  }
});
