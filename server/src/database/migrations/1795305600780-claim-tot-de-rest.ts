import type { MigrationInterface, QueryRunner } from 'typeorm';
import { claimBeslissen } from './betaling/risicodeling.js';

/** A claim above what is left under the ceiling can be granted: it pays what is left, as the manual says. */
export class ClaimTotDeRest1795305600780 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(claimBeslissen('create or replace', 'totRest'));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
