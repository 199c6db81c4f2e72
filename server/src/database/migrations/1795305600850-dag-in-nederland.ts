import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

const VANDAAG = "(now() at time zone 'Europe/Amsterdam')::date";

/** A day is a day in the Netherlands: for an hour or two after midnight that of the session is still yesterday. */
export class DagInNederland1795305600850 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf('fonds_lening_vastleggen(uuid, date[], bigint[])', 'current_date', VANDAAG)}
      ${herschrijf('fonds_afschrift_inlezen(uuid, uuid, text, text, text, text, jsonb)', 'v_eerder.ingelezen_op::date', "(v_eerder.ingelezen_op at time zone 'Europe/Amsterdam')::date")}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
