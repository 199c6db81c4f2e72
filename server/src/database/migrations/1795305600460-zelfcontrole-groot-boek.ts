import type { MigrationInterface, QueryRunner } from 'typeorm';
import { regelsNagaan } from './noodfonds/regels-nagaan.js';

/** The self-check walks the entries once, sees refunds and lines on their way too, and can be asked by a command over all regio's. */
export class ZelfcontroleGrootBoek1795305600460 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(regelsNagaan);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
