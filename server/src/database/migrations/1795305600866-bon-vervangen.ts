import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction, verruim } from '../sql.js';

/**
 * A receipt that was wrong is replaced by a new one; the old one stays, with its file and digest, and counts no more.
 * The same file may come back with another amount. Why stands with the reasons of the expense, under the id of the new receipt.
 */
export class BonVervangen1795305600866 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bon add column vervangt uuid,
        drop constraint bon_een_keer,
        add constraint bon_een_keer unique (regio_id, uitgave_id, sha256, bedrag_in_cent),
        add constraint bon_van_uitgave unique (regio_id, uitgave_id, id),
        add constraint bon_een_vervanger unique (regio_id, vervangt),
        add constraint bon_vervangt foreign key (regio_id, uitgave_id, vervangt) references bon (regio_id, uitgave_id, id),
        add constraint bon_een_ander check (vervangt <> id);
      ${verruim('uitgavereden', 'uitgavereden_soort_check', "soort = 'bon'")}

      create function bon_reden_vastleggen(p_bon uuid, p_tekst text) returns void language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      begin
        insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, soort, tekst)
        select regio_id, id, uitgave_id, casus_id, fonds_id, 'bon', p_tekst from bon
        where regio_id = current_setting('app.regio')::uuid and id = p_bon and vervangt is not null and ontvangen_door = current_setting('app.lid')::uuid;
      end $$;
      ${poortFunction('bon_reden_vastleggen(uuid, text)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
