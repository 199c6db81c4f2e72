import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who leads a zitting may hide what others answer until a ronde closes; a ronde keeps how it began. */
export class VerborgenAntwoorden1795305600602 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Empty: as the regio agreed.
      alter table zitting add column antwoorden_verborgen boolean;
      alter table ronde add column verborgen boolean not null default false;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
