import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of an order pays a claim on the same expense; before, only the function that makes the line saw to that. */
export class ClaimVanUitgave1795305600880 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table risicoclaim add constraint risicoclaim_van_uitgave unique (regio_id, uitgave_id, id);
      alter table betaalregel
        drop constraint betaalregel_claim,
        add constraint betaalregel_claim foreign key (regio_id, uitgave_id, claim_id) references risicoclaim (regio_id, uitgave_id, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
