import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether what was written down is right, and why not, tells the answer: in an open ronde that hides answers the organisation reads it, and who leads the route (domain reference §2.4; second lock of `Rondebeelden`). */
export class VerborgenBevestiging1795305600828 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy standpuntbevestiging_verborgen on standpuntbevestiging as restrictive for select to dt_owner, dt_app, dt_lezer using (
        organisatie_id = mijn_organisatie() or ronde_id not in (select verborgen_rondes()) or casus_id in (select mijn_voorzittingen()));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
