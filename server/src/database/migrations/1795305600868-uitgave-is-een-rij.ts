import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands around one expense is one row at most; taken for a thousand, reading one expense went through the approvals of all (bench 7). */
export class UitgaveIsEenRij1795305600868 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter function uitgave_omgeving(uuid) rows 1;
      alter function uitgave_besluiteinde(uuid) strict rows 1;
      alter function uitgave_betrokkenen(uuid) rows 1;
      alter function risicodeling_stand(uuid) rows 1;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
