import { isVerstreken, termijnVanafNu, vandaag } from '../../src/platform/kalender/termijn.js';
import { plusWeken, plusWerkdagen } from '../../src/platform/kalender/werkdagen.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Tx } from '../../src/platform/database/transaction.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';

let test: TestApp;
let regio: TestRegio;

beforeAll(async () => {
  test = await startTestApp();
  [regio] = await makeRegios(test);
});
afterAll(() => test.stop());

const lees = <T>(doe: (tx: Tx) => Promise<T>) => test.app.get(UnitOfWork).lees(regio.leden.regisseur.ctx, doe);
const inNederland = (moment: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' }).format(moment);

it('ends a term in working days when its last day ends in the Netherlands', async () => {
  const { dag, termijn } = await lees(async (tx) => ({ dag: await vandaag(tx), termijn: await termijnVanafNu(tx, { werkdagen: 5 }) }));
  expect(termijn.laatsteDag).toBe(plusWerkdagen(dag, 5));
  expect(inNederland(new Date(termijn.verstrijktOp.getTime() - 1000))).toBe(`${termijn.laatsteDag} 23:59:59`);
});

it('counts hours from now when it is urgent, and weeks as the law does', async () => {
  const { nu, uren, weken, dag } = await lees(async (tx) => ({
    nu: (await tx.sql<{ nu: Date }>('select now() as nu'))[0]!.nu,
    uren: await termijnVanafNu(tx, { uren: 4 }),
    weken: await termijnVanafNu(tx, { weken: 6 }),
    dag: await vandaag(tx),
  }));
  expect(uren.verstrijktOp.getTime() - nu.getTime()).toBe(4 * 3_600_000);
  expect(weken.laatsteDag).toBe(plusWeken(dag, 6));
});

it('knows by the clock of the database what is over', async () => {
  const [net, straks] = await lees(async (tx) => {
    const [rij] = await tx.sql<{ nu: Date }>('select clock_timestamp() as nu');
    return [await isVerstreken(tx, rij!.nu), await isVerstreken(tx, new Date(rij!.nu.getTime() + 3_600_000))];
  });
  expect({ net, straks }).toEqual({ net: true, straks: false });
});
