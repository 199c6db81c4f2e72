import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

const REGIO = "current_setting('app.regio')::uuid";

/** Who keeps the receipts of an expense, and toezicht, read why one took the place of another, without the name of a client. */
export class RedenBijBon1795305600873 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function bon_reden(p_bon uuid) returns text language sql stable
        security definer set search_path = public, pg_temp as $$
        select zonder_clientnaam(r.casus_id, r.tekst) from uitgavereden r
        where r.regio_id = ${REGIO} and r.id = p_bon and r.soort = 'bon'
          and (houdt_toezicht() or r.fonds_id in (select mijn_fondsen())
            or (r.casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('R'))) $$;
      ${poortFunction('bon_reden(uuid)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
