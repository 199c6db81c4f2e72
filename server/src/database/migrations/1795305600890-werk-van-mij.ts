import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WERK, werkSql } from './inzage/werk.js';

/** A kind of own work of which there is none costs one look and no longer one per access (bench 12, ADR 0015). */
export class WerkVanMij1795305600890 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(werkSql(WERK));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
