import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

const PLAATSEN = 'kamerberichten_plaatsen(jsonb, jsonb)';
const VOOR_CLIENT = "c.soort = 'mijnZaak.gewijzigd'";

/** What the client reads changed: said in the own room of the client and of who stands beside the client now, never in a room of the casus. */
export class MijnZaakLeeft1795305600883 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf(PLAATSEN, `'casus:' || c."casusId" || ':' || t.organisatie_id,`, `case when ${VOOR_CLIENT} then 'lid:' || t.lid_id else 'casus:' || c."casusId" || ':' || t.organisatie_id end,`)}
      ${herschrijf(PLAATSEN, 'and t.vanaf <= now() and (t.tot is null or t.tot > now())', `and t.vanaf <= now() and (t.tot is null or t.tot > now())
                and (not ${VOOR_CLIENT} or t.grond in ('client', 'clientondersteuner'))`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
