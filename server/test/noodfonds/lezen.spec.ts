import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Tx } from '../../src/platform/database/transaction.js';
import { UitgaveRepository } from '../../src/modules/noodfonds/persistence/uitgave.repository.js';
import { Proefdatabase } from './database.js';
import { type Regio, Wereld } from './wereld.js';

const ANDERE = 12;

let database: Proefdatabase;
let regio: Regio;
let uitgaveId: string;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  const wereld = new Wereld(database);
  regio = await wereld.regio();
  const fondsId = await wereld.fonds(regio);
  for (let n = 0; n <= ANDERE; n += 1) uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 100n)), bedragInCent: 100n, goedgekeurdDoor: regio.beheerder });
});
afterAll(() => database.verwijder());

/** How often each function ran while the fund holder read. */
async function geteld(lees: (tx: Tx) => Promise<unknown>): Promise<Map<string, number>> {
  const client = await database.pool('postgres').connect();
  const sql = async (tekst: string, waarden: unknown[] = []) => (await client.query(tekst, waarden)).rows;
  try {
    await sql("begin; set local track_functions = 'all'; set local role dt_app");
    await sql("select set_config('app.regio', $1, true), set_config('app.lid', $2, true)", [regio.regioId, regio.beheerder]);
    await lees({ regioId: regio.regioId, lidId: regio.beheerder, sql } as unknown as Tx);
    await sql('reset role');
    const rijen = await sql('select funcname as naam, calls::int as keren from pg_stat_xact_user_functions');
    return new Map(rijen.map(({ naam, keren }) => [naam, keren]));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

it('reading one expense compares two people: who asked it and who approved it, not those of every expense', async () => {
  const keren = await geteld((tx) => new UitgaveRepository().get(tx, uitgaveId));
  expect(keren.get('uitgave_omgeving')).toBe(1);
  expect(keren.get('is_zelfde_mens')).toBe(2);
  expect(keren.get('uitgave_besluiteinde')).toBeUndefined();
});

it('a page of expenses never compares more than two people per expense', async () => {
  const keren = await geteld((tx) => new UitgaveRepository().pagina(tx, null, 5));
  expect(keren.get('is_zelfde_mens')).toBeLessThanOrEqual(2 * (ANDERE + 1));
});
