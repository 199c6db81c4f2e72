import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Toezicht reads that somebody looked in an emergency and why, but not in which casus, and so could ask nobody about it. */
export class SchuilnaamBijNoodinzage1795305600887 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function noodinzage_schuilnaam(p_casus uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
        select k.pseudoniem from casus k
        where k.regio_id = current_setting('app.regio')::uuid and k.id = p_casus and (houdt_toezicht() or k.id in (select mijn_casussen()))
          and exists (select from noodinzage n where n.regio_id = k.regio_id and n.casus_id = k.id) $$;
      ${poortFunction('noodinzage_schuilnaam(uuid)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
