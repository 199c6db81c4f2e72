import { startTestApp, type TestApp } from '../harness/app.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { OpNodes } from './op-nodes.js';
import type { ClientSocket } from './scherm.js';
import { achterDeSloten, type Node, startNode } from './wereld.js';

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

const EINDEN: [string, string, string][] = [
  ['a disabled account', 'update account set uitgeschakeld_op = now() where id = (select account_id from lid where id = $1)', 'update account set uitgeschakeld_op = null'],
  ['an ended membership', 'update lid set beeindigd_op = now() where id = $1', 'update lid set beeindigd_op = null'],
];

describe('[isolatie] whoever may no longer be here', () => {
  it.each(EINDEN)('loses session and sockets within a second on every node, after %s', async (wat, einde, terug) => {
    const lid = regio.leden.wmo;
    const gemeten: number[] = [];
    for (let keer = 0; keer < KEREN; keer += 1) {
      const binnen = await OpNodes.meldAan(test, lid, [test.url, andere.url], sockets);
      await achterDeSloten(test, (sql) => sql(einde, [lid.ctx.lidId]).then(() => undefined));
      gemeten.push(await binnen.eruit(performance.now()));
      await achterDeSloten(test, (sql) => sql(terug).then(() => undefined));
    }
    process.stdout.write(`${wat}: ${gemeten.map((ms) => Math.round(ms)).join(', ')} ms\n`);
    expect(Math.max(...gemeten)).toBeLessThan(SECONDE);
  });
});
