import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eenCasusSql } from './inzage/een-casus.js';

/** Reading one casus does not work out all own casussen first, once per table (bench 12, ADR 0015). */
export class EenCasus1795305600851 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eenCasusSql());
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
