import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With an announcement to force is kept what was recorded about bestuurders that were asked first, with their own words: more than one sentence. */
export class BestuursvraagBewaard1795305600864 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table doorzetvoornemen drop constraint doorzetvoornemen_opschaling_check,
        add constraint doorzetvoornemen_opschaling_check check (length(trim(opschaling)) between 1 and 2000);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
