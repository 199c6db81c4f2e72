import { vernietigd } from '../../../client/src/platform/i18n/nl/vernietigd.js';
import { VERNIETIGINGSPLAN } from '../../src/database/migrations/bewaring/plan.js';
import { createTestDatabase, withClient, type TestDatabase } from '../harness/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the plan of destruction', () => {
  it('names every table that can hold something of a casus, once', async () => {
    const tabellen = await withClient(database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ tabel: string }>(
        `with recursive onder (tabel) as (
           select 'casus'::regclass::oid
           union select c.conrelid from pg_constraint c join onder o on c.confrelid = o.tabel where c.contype = 'f' and c.connamespace = 'public'::regnamespace)
         select tabel::regclass::text as tabel from onder
         union select attrelid::regclass::text from pg_attribute join pg_class k on k.oid = attrelid
           where attname = 'casus_id' and k.relkind = 'r' and k.relnamespace = 'public'::regnamespace order by 1`,
      );
      return rows.map(({ tabel }) => tabel);
    });
    const inPlan = VERNIETIGINGSPLAN.map(({ tabel }) => tabel);
    expect([...inPlan].sort()).toEqual([...new Set(inPlan)].sort());
    expect([...inPlan].sort()).toEqual([...tabellen].sort());
  });

  it('says of every table that stays why it may', () => {
    for (const lot of VERNIETIGINGSPLAN) if (lot.lot === 'blijft') expect([lot.tabel, lot.waarom.length > 20]).toEqual([lot.tabel, true]);
  });

  it('has a word for everything that a proof counts, and for nothing else', () => {
    const geteld = VERNIETIGINGSPLAN.filter(({ lot }) => lot !== 'blijft').map(({ tabel }) => tabel);
    expect(Object.keys(vernietigd).sort()).toEqual(geteld.sort());
  });
});
