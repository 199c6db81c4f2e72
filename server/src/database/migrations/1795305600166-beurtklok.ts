import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Since when a casus waits for an agreed day; only its event knows, and only who sees the casus may ask. */
export class Beurtklok1795305600166 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function casus_aangehouden_op(p_casus uuid) returns timestamptz language sql stable
        security definer set search_path = public, pg_temp as $$
        select max(g.gebeurd_op) from gebeurtenis g
        where g.regio_id = current_setting('app.regio')::uuid and g.casus_id = p_casus and g.actie = 'casus.aangehouden'
          and exists (select 1 from casustoegang t
            where t.regio_id = g.regio_id and t.casus_id = p_casus and t.lid_id = current_setting('app.lid')::uuid
              and t.vanaf <= now() and (t.tot is null or t.tot > now())) $$;
      ${poortFunction('casus_aangehouden_op(uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
