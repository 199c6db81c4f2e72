import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/**
 * A receipt that was replaced by mistake comes back: the same file and amount, naming the one it brings back, with a reason.
 * Only what was replaced comes back, and once; so of one file and amount at most one counts.
 */
export class BonTerug1795305600881 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bon add column herstelt uuid,
        drop constraint bon_een_keer,
        add constraint bon_zelfde unique (regio_id, uitgave_id, sha256, bedrag_in_cent, id),
        add constraint bon_een_keer_terug unique (regio_id, herstelt),
        add constraint bon_herstelt foreign key (regio_id, uitgave_id, sha256, bedrag_in_cent, herstelt) references bon (regio_id, uitgave_id, sha256, bedrag_in_cent, id),
        add constraint bon_herstelt_vervangen foreign key (regio_id, herstelt) references bon (regio_id, vervangt),
        add constraint bon_herstelt_ander check (herstelt <> id);
      create unique index bon_een_keer on bon (regio_id, uitgave_id, sha256, bedrag_in_cent) where herstelt is null;
      ${herschrijf('bon_reden_vastleggen(uuid, text)', 'and vervangt is not null', 'and num_nonnulls(vervangt, herstelt) > 0')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
