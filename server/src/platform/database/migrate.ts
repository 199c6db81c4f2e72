import { DataSource } from 'typeorm';
import { migrations } from '../../database/migrations.js';

/** Brings the schema up to date as dt_owner; answers the names of the migrations that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    installExtensions: false,
    migrations,
    migrationsTableName: 'schemamigratie',
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
