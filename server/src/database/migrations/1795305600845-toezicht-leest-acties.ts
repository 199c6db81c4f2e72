import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Toezicht follows a besluit until what was agreed in it was done or not; what somebody took on beside a besluit stays with the casus. */
export class ToezichtLeestActies1795305600845 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy actie_lees on actie using (regio_id = current_setting('app.regio')::uuid
        and (casus_id in (select mijn_casussen()) or (besluit_id is not null and houdt_toezicht())));
      grant select on actie to dt_lezer;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
