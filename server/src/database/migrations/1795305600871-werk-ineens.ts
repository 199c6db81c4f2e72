import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WERK, vraagMijnWerkSql, werkSql } from './inzage/werk.js';

/** What own work opens is looked up per kind and no longer per access: most kinds are rare (bench 12, ADR 0015). */
export class WerkIneens1795305600871 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${werkSql(WERK)}${vraagMijnWerkSql()}`);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
