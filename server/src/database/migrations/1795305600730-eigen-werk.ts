import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eigenWerkSql } from './inzage/eigen-werk.js';

/**
 * The same rows for less (bench 12): own work is looked for in one statement over all accesses instead of a call for each, and
 * only when there is an access that the agenda does not open; and what the policies ask keeps its plan from one statement to the next.
 */
export class EigenWerk1795305600730 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eigenWerkSql());
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
