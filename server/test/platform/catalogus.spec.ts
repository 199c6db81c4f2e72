import { createTestDatabase, withClient, type TestDatabase } from '../harness/database.js';
import { catalogusfouten } from './catalogus.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const KAPOT: [string, string, RegExp][] = [
  ['a table without tenant', 'create table los (id uuid primary key)', /los: geen regio_id/],
  [
    'a table whose security is not forced',
    'create table zwak (regio_id uuid, id uuid, primary key (regio_id, id)); alter table zwak enable row level security',
    /zwak: row-level security/,
  ],
  [
    'a unique key that tells of other tenants',
    'alter table organisatie add constraint naam_uniek unique (naam)',
    /organisatie: naam_uniek begint niet met regio_id/,
  ],
  [
    'a foreign key across tenants',
    'alter table lid add constraint lid_uniek unique (id, regio_id); create table wees (regio_id uuid not null, id uuid, lid uuid, primary key (regio_id, id)); alter table wees add constraint dwars foreign key (lid, regio_id) references lid (id, regio_id)',
    /wees: dwars verwijst zonder regio_id/,
  ],
  [
    'a definer function of the owner',
    'create function gat() returns int language sql security definer as $$ select 1 $$',
    /gat\(\): SECURITY DEFINER hoort van dt_poort/,
  ],
  ['TRUNCATE for the app', 'grant truncate on organisatie to dt_app', /organisatie: dt_app heeft TRUNCATE/],
  ['a materialised view', 'create materialized view kijk as select 1 as een', /kijk: view zonder security_invoker/],
];

describe('the database catalogue', () => {
  it.each(KAPOT)('notices %s', async (_, sql, verwacht) => {
    const kopie = await createTestDatabase();
    const fouten = await withClient(kopie.superuserUrl, async (client) => {
      await client.query(sql);
      return catalogusfouten(client);
    });
    await kopie.drop();
    expect(fouten.join('\n')).toMatch(verwacht);
  });

  it('has both tenant locks on every table, and nothing that passes them', async () => {
    await expect(withClient(database.superuserUrl, catalogusfouten)).resolves.toEqual([]);
  });
});
