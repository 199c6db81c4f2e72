import type { MigrationInterface, QueryRunner } from 'typeorm';
import { uitgaveAfweging } from './aanvragen/afweging.js';

/** The middle of 1.200 and 1.280 is 1.240. */
export class MiddenTussenTwee1795305600784 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(uitgaveAfweging('create or replace', 'tussenTwee'));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
