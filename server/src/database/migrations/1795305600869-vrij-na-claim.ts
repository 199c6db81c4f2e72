import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

const BESLUIT_STAAT = (uitgave: string) =>
  `and not exists (select 1 from besluit e where e.regio_id = ${uitgave}.regio_id and e.id = ${uitgave}.besluit_id and (e.ingetrokken_op is not null or e.vervangen_door is not null))`;

/** A granted claim on a besluit that ended is paid no more, so what was set apart for it can go back to the fonds; before, it could go nowhere. */
export class VrijNaClaim1795305600869 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf('fonds_niets_toegekend(uitgave)', 'if fonds_toegekend(p_uitgave) > p_uitgave.betaald_in_cent then', `if fonds_toegekend(p_uitgave) > p_uitgave.betaald_in_cent
      ${BESLUIT_STAAT('p_uitgave')} then`)}
      ${herschrijf('fonds_regels_nagaan(uuid)', 'or fonds_toegekend(u) > u.gereserveerd_in_cent - u.vrijgevallen_in_cent',
        `or (fonds_toegekend(u) > u.gereserveerd_in_cent - u.vrijgevallen_in_cent ${BESLUIT_STAAT('u')})`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
