import type { MigrationInterface, QueryRunner } from 'typeorm';
import { regelDeelsBoeken, regelVerwerken } from './betaling/afschrift.js';

/** A line of the bank that carries the mark of a payment belongs to it, also when the bank paid less than was ordered. */
export class RegelMetEigenKenmerk1795305600781 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${regelDeelsBoeken}${regelVerwerken('create or replace', 'eigenKenmerk')}`);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
