import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** What was paid by hand leaves the account open for the rest; an account that an order paid to stays, since its file says so. A besluit that was replaced grants nothing in the report, as one that was withdrawn. */
export class RekeningVoorDeRest1795305600861 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf('fonds_betaalgegevens_aanvullen(uuid, text, text, text, text)', 'if v_uitgave.in_opdracht_in_cent + v_uitgave.betaald_in_cent > 0 then',
        `if v_uitgave.in_opdracht_in_cent > 0
      or exists (select 1 from betaalregel where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave and stand = 'betaald') then`)}
      ${herschrijf('fonds_verslagposten(date, date)', "case when b.ingetrokken_op is not null then 'besluit_ingetrokken'", "case when b.ingetrokken_op is not null or b.vervangen_door is not null then 'besluit_ingetrokken'")}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
