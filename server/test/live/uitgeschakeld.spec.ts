import { lidkamer } from '@doorbraaktafel/shared/live';
import { startTestApp, type TestApp } from '../harness/app.js';
import { signIn, TestClient } from '../harness/graphql.js';
import { makeRegios, type TestLid, type TestRegio } from '../harness/regios.js';
import { aangekomen, type ClientSocket, Scherm, verbind } from './scherm.js';
import { achterDeSloten, type Node, startNode, tot } from './wereld.js';

const SECONDE = 1_000;
const KEREN = 5;

let test: TestApp;
let andere: Node;
let regio: TestRegio;
const sockets: ClientSocket[] = [];
beforeAll(async () => {
  test = await startTestApp();
  andere = await startNode(test);
  [regio] = await makeRegios(test);
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await andere.stop();
  await test.stop();
});

async function opBeide(lid: TestLid): Promise<{ cookie: string; schermen: Scherm[] }> {
  const { cookie } = await signIn(test, lid.email);
  const schermen: Scherm[] = [];
  for (const { url } of [test, andere]) {
    const socket = verbind(url, { origin: url, cookie });
    sockets.push(socket);
    expect(await aangekomen(socket)).toBe('verbonden');
    socket.io.opts.reconnection = false;
    const scherm = new Scherm(socket, lidkamer(lid.ctx.lidId));
    await tot('binnenkomen', () => scherm.stand.binnen);
    schermen.push(scherm);
  }
  return { cookie, schermen };
}

const EINDEN: [string, string, string][] = [
  ['a disabled account', 'update account set uitgeschakeld_op = now() where id = (select account_id from lid where id = $1)', 'update account set uitgeschakeld_op = null'],
  ['an ended membership', 'update lid set beeindigd_op = now() where id = $1', 'update lid set beeindigd_op = null'],
];

describe('[isolatie] whoever may no longer be here', () => {
  it.each(EINDEN)('loses session and sockets within a second on every node, after %s', async (wat, einde, terug) => {
    const lid = regio.leden.wmo;
    const gemeten: number[] = [];
    for (let keer = 0; keer < KEREN; keer += 1) {
      const { cookie, schermen } = await opBeide(lid);
      await achterDeSloten(test, (sql) => sql(einde, [lid.ctx.lidId]).then(() => undefined));
      const begin = performance.now();
      for (const { url } of [test, andere]) {
        expect((await new TestClient(url, cookie).send('{ ik { lidId } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
      }
      await tot('het einde van beide verbindingen', () => schermen.every(({ socket }) => !socket.connected));
      gemeten.push(performance.now() - begin);
      expect(schermen.map(({ gezien }) => gezien.at(-1))).toEqual(['aanmeldingVerlopen', 'aanmeldingVerlopen']);
      await achterDeSloten(test, (sql) => sql(terug).then(() => undefined));
    }
    process.stdout.write(`${wat}: ${gemeten.map((ms) => Math.round(ms)).join(', ')} ms\n`);
    expect(Math.max(...gemeten)).toBeLessThan(SECONDE);
  });
});
