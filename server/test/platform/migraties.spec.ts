import { DataSource } from 'typeorm';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { migrations } from '../../src/database/migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createEmptyDatabase, withClient, type TestDatabase } from '../harness/database.js';
import { catalogusfouten } from './catalogus.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createEmptyDatabase();
});
afterEach(() => database.drop());

describe('migrations', () => {
  it('refuse to go back', async () => {
    for (const Migratie of migrations) {
      await expect(new Migratie().down()).rejects.toThrow('alleen vooruit');
    }
  });

  it('come up from an empty database, and a second time change nothing', async () => {
    await expect(migrate(database.urls.owner)).resolves.toHaveLength(migrations.length);
    await expect(migrate(database.urls.owner)).resolves.toEqual([]);
    await expect(withClient(database.superuserUrl, catalogusfouten)).resolves.toEqual([]);
  });

  it('come up from the previous schema with its data kept', async () => {
    await upTo(database.urls.owner, migrations.slice(0, -1));
    const regioId = nieuwId();
    await withClient(database.superuserUrl, (client) =>
      client.query("insert into regio (regio_id, naam) values ($1, 'Vroegerland')", [regioId]),
    );
    await expect(migrate(database.urls.owner)).resolves.toHaveLength(1);
    const { rows } = await withClient(database.superuserUrl, (client) => client.query('select naam from regio'));
    expect(rows).toEqual([{ naam: 'Vroegerland' }]);
  });
});

async function upTo(url: string, some: typeof migrations): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, installExtensions: false, migrations: some, migrationsTableName: 'schemamigratie' });
  await source.initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}
