import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who finds that an answer was noted wrong says which standpunt it did take, so that no paper goes on calling it consent.
 * Corrections from before have words only: the bound holds for new rows.
 */
export class GezegdStandpunt1795305600844 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table standpuntbevestiging add column gezegd text check (gezegd in ('akkoord', 'akkoord_met_voorbehoud', 'bezwaar', 'geen_partij'));
      alter table standpuntbevestiging add constraint standpuntbevestiging_gezegd check (klopt = (gezegd is null)) not valid;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
