import { nieuwId } from '@doorbraaktafel/shared/ids';
import { type BetreedAntwoord, casuskamer, type KamerSleutel, lidkamer, zittingkamer } from '@doorbraaktafel/shared/live';
import pg from 'pg';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Dispatcher } from '../../src/platform/live/dispatcher.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { aangekomen, type ClientSocket, Scherm, verbind, verbreek } from './scherm.js';
import { achterDeSloten, type Node, startNode, tot, zetCasusNeer } from './wereld.js';

let test: TestApp;
let andere: Node;
let regios: [TestRegio, TestRegio, TestRegio];
const sockets: ClientSocket[] = [];

beforeAll(async () => {
  test = await startTestApp();
  andere = await startNode(test);
  regios = await makeRegios(test);
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await andere.stop();
  await test.stop();
});

async function inloggen(lid: TestLid, url = test.url): Promise<{ socket: ClientSocket; client: TestClient }> {
  const client = await signIn(test, lid.email);
  const socket = verbind(url, { origin: url, cookie: client.cookie });
  sockets.push(socket);
  expect(await aangekomen(socket)).toBe('verbonden');
  return { socket, client };
}

function betreed(socket: ClientSocket, kamer: string): Promise<BetreedAntwoord> {
  return new Promise((klaar) => socket.emit('betreed', kamer as KamerSleutel, klaar));
}

function meld(lid: TestLid, kamer: KamerSleutel, node: TestApp | Node = test): Promise<void> {
  return node.app.get(UnitOfWork).run(lid.ctx, async (tx) => tx.live(kamer, 'casus.gewijzigd', { casusId: nieuwId() }));
}

describe('who may listen', () => {
  it('refuses a socket without a session, with a foreign Origin or without an Origin', async () => {
    const { cookie } = await signIn(test, regios[0].leden.wmo.email);
    const pogingen: Record<string, string>[] = [{ origin: test.url }, { origin: 'https://elders.example', cookie }, { cookie }];
    const uitkomsten: string[] = [];
    for (const headers of pogingen) {
      const socket = verbind(test.url, headers);
      uitkomsten.push(await aangekomen(socket));
      socket.disconnect();
    }
    expect(uitkomsten[0]).toBe('niet aangemeld');
    expect(uitkomsten).not.toContain('verbonden');
  });

  it('refuses a foreign, unknown and malformed room alike, in each regio', async () => {
    for (const [nummer, regio] of regios.entries()) {
      const buur = regios[(nummer + 1) % 3] as TestRegio;
      const vreemd = await zetCasusNeer(test, buur, [buur.leden.corporatie]);
      const anders = await zetCasusNeer(test, regio, [regio.leden.corporatie2]);
      const { socket } = await inloggen(regio.leden.corporatie);
      const kamers = [
        casuskamer(vreemd, buur.organisaties.corporatie),
        casuskamer(anders, regio.organisaties.corporatie2),
        casuskamer(anders, regio.organisaties.corporatie),
        lidkamer(regio.leden.wmo.ctx.lidId),
        zittingkamer(nieuwId()),
        casuskamer('-'.repeat(36), '-'.repeat(36)),
        "casus:'; drop table kamer",
      ];
      for (const kamer of kamers) expect(await betreed(socket, kamer)).toEqual({ geweigerd: true });
      const haal = await new Promise((klaar) => socket.emit('haal', { kamer: kamers[0] as KamerSleutel, na: 0 }, klaar));
      expect(haal).toEqual({ geweigerd: true });
      expect(await betreed(socket, lidkamer(regio.leden.corporatie.ctx.lidId))).toMatchObject({ hoofd: 0 });
    }
  });

  it('keeps the client out of the room of the professionals of the same organisation', async () => {
    const [regio] = regios;
    const casusId = await zetCasusNeer(test, regio, [regio.leden.begeleider, regio.leden.client]);
    const kamer = casuskamer(casusId, regio.organisaties.zorg);
    expect(await betreed((await inloggen(regio.leden.client)).socket, kamer)).toEqual({ geweigerd: true });
    expect(await betreed((await inloggen(regio.leden.begeleider)).socket, kamer)).toMatchObject({ hoofd: 0 });
  });
});

describe('numbers', () => {
  it('are gapless per room, also when acts roll back between them', async () => {
    const { wmo } = regios[0].leden;
    const kamer = lidkamer(wmo.ctx.lidId);
    const mislukt = () =>
      test.app.get(UnitOfWork).run(wmo.ctx, async (tx) => {
        tx.live(kamer, 'casus.gewijzigd', { casusId: nieuwId() });
        await tx.sql('select 1 / 0');
      });
    await Promise.allSettled(Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? mislukt() : meld(wmo, kamer))));
    await achterDeSloten(test, async (sql) => {
      const { rows } = (await sql('select nummer::int from kamerbericht where kamer_id = $1 order by 1', [kamer])) as pg.QueryResult;
      expect(rows.map(({ nummer }) => nummer)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
    });
  });

  it('reach every screen as exactly 1..n under concurrent writers on two nodes, through a broken connection', async () => {
    const [, regio] = regios;
    const casusId = await zetCasusNeer(test, regio, [regio.leden.corporatie, regio.leden.wmo]);
    const kamer = casuskamer(casusId, regio.organisaties.corporatie);
    const eerste = (await inloggen(regio.leden.corporatie)).socket;
    const schermen = [new Scherm(eerste, kamer), new Scherm((await inloggen(regio.leden.corporatie, andere.url)).socket, kamer)];
    await tot('binnen', () => schermen.every(({ stand }) => stand.laatste === 0));
    const schrijf = async (node: TestApp | Node, halverwege?: () => void) => {
      for (let i = 0; i < 25; i += 1) {
        await node.app.get(UnitOfWork).run(regio.leden.wmo.ctx, async (tx) => tx.liveCasus(casusId, 'casus.gewijzigd', { casusId }));
        if (i === 12) halverwege?.();
      }
    };
    await Promise.all([schrijf(test, () => verbreek(eerste)), schrijf(test), schrijf(andere), schrijf(andere)]);
    await tot('alles bezorgd', () => schermen.every(({ nummers }) => nummers.length === 100));
    const verwacht = Array.from({ length: 100 }, (_, i) => i + 1);
    for (const scherm of schermen) expect(scherm.nummers).toEqual(verwacht);
  });
});

describe('losing access', () => {
  it('takes the socket out within a second on every node, and nothing comes after it', async () => {
    const [, , regio] = regios;
    const { corporatie, wmo } = regio.leden;
    const casusId = await zetCasusNeer(test, regio, [corporatie, wmo]);
    const kamer = casuskamer(casusId, regio.organisaties.corporatie);
    const schermen = [new Scherm((await inloggen(corporatie)).socket, kamer), new Scherm((await inloggen(corporatie, andere.url)).socket, kamer)];
    await tot('binnen', () => schermen.every(({ stand }) => stand.laatste === 0));
    await andere.app.get(UnitOfWork).run(wmo.ctx, async (tx) => {
      await tx.sql('update casustoegang set tot = now() where casus_id = $1 and lid_id = $2', [casusId, corporatie.ctx.lidId]);
      tx.record({ actie: 'deelnemer.verwijderd', onderwerp: { soort: 'casus', id: casusId }, casusId });
      tx.rechtenGewijzigd(casusId);
    });
    await Promise.all(Array.from({ length: 10 }, () => meld(wmo, kamer)));
    await tot('eruit op beide nodes', () => schermen.every(({ gezien }) => gezien.includes('geenToegang')), 1_000);
    await meld(wmo, kamer);
    expect(await betreed(schermen[0]?.socket as ClientSocket, kamer)).toEqual({ geweigerd: true });
    expect(schermen.map(({ nummers }) => nummers)).toEqual([[], []]);
  });

  it('closes the socket about a second after the session ended elsewhere', async () => {
    const { socket, client } = await inloggen(regios[0].leden.corporatie2, andere.url);
    const scherm = new Scherm(socket, lidkamer(regios[0].leden.corporatie2.ctx.lidId));
    await client.send('mutation { afmelden { __typename } }');
    await tot('gesloten', () => !socket.connected, 1_500);
    expect(scherm.gezien).toEqual(['aanmeldingVerlopen']);
  });
});

describe('a node that dies', () => {
  it('right after its commit delays a message and never loses it', async () => {
    const { wmo } = regios[1].leden;
    const kamer = lidkamer(wmo.ctx.lidId);
    const scherm = new Scherm((await inloggen(wmo)).socket, kamer);
    await tot('binnen', () => scherm.stand.laatste !== undefined);
    await plaatsEnSterf(wmo, kamer);
    await tot('toch bezorgd', () => scherm.nummers.length === 1, 1_000);
  });

  it('keeps delivering between nodes after its listening connection was cut', async () => {
    const { fonds } = regios[1].leden;
    const scherm = new Scherm((await inloggen(fonds)).socket, lidkamer(fonds.ctx.lidId));
    await tot('binnen', () => scherm.stand.laatste !== undefined);
    await achterDeSloten(test, async (sql) => {
      await sql(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`);
    });
    await meld(fonds, scherm.kamer, andere);
    await tot('bezorgd', () => scherm.nummers.length === 1);
  });

  // The rows that a node leaves behind which is killed between COMMIT and telling anyone.
  async function plaatsEnSterf({ ctx }: TestLid, kamer: string): Promise<void> {
    const client = new pg.Client({ connectionString: test.options.urls.app });
    await client.connect();
    await client.query('begin');
    await client.query(`select set_config('app.regio', $1, true), set_config('app.lid', $2, true)`, [ctx.regioId, ctx.lidId]);
    await client.query(`select kamerberichten_plaatsen($1::jsonb, '[]'::jsonb)`, [
      JSON.stringify([{ kamer, soort: 'casus.gewijzigd', gegevens: { casusId: nieuwId() } }]),
    ]);
    await client.query('commit');
    await client.end();
  }
});

describe('a slow reader', () => {
  it('is cut off at a bounded backlog, and has everything when it reads again', async () => {
    const { bestuurder } = regios[2].leden;
    const kamer = lidkamer(bestuurder.ctx.lidId);
    const client = await signIn(test, bestuurder.email);
    const socket = verbind(test.url, { origin: test.url, cookie: client.cookie });
    sockets.push(socket);
    let ververst = 0;
    const scherm = new Scherm(socket, kamer, { ververs: () => void (ververst += 1) });
    await tot('binnen', () => scherm.stand.laatste === 0 && socket.io.engine.transport.name === 'websocket');
    const lijn = (socket.io.engine.transport as unknown as { ws: { _socket: { pause(): void; resume(): void } } }).ws._socket;
    lijn.pause();
    const luistert = () => test.app.get(Dispatcher).rooms.all().some((room) => room.kamer === kamer);
    let gestuurd = 0;
    while (luistert() && gestuurd < 400) {
      await plaatsVeel(bestuurder, kamer);
      gestuurd += 1;
    }
    expect(luistert()).toBe(false);
    lijn.resume();
    await tot('weer bij', () => socket.connected && scherm.stand.laatste === gestuurd * 200, 10_000);
    expect(ververst).toBeGreaterThan(1);
  });

  async function plaatsVeel({ ctx }: TestLid, kamer: KamerSleutel): Promise<void> {
    await test.app.get(UnitOfWork).run(ctx, async (tx) => {
      for (let i = 0; i < 200; i += 1) tx.live(kamer, 'casus.gewijzigd', { casusId: 'x'.repeat(4_000) });
    });
  }
});
