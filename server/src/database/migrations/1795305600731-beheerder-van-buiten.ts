import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const NIEMAND = 'exists (select 1 from lid where regio_id = new.regio_id and account_id is not null)';

/**
 * When fewer than two beheerders can act, nobody can confirm a new one. Only then may who runs the product invite one; that is
 * the role of the migrations and never the app, so no door of the product leads here.
 */
export class BeheerderVanBuiten1795305600731 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- People, not memberships: two memberships of one account are one beheerder.
      create function beheerders_actief() returns int language sql stable security definer set search_path = public, pg_temp as $$
        select count(distinct a.id)::int from lid l join account a on a.id = l.account_id and a.uitgeschakeld_op is null
        where l.regio_id = current_setting('app.regio')::uuid and l.rol = 'beheerder' and l.beeindigd_op is null $$;
      ${poortFunction('beheerders_actief()', 'dt_owner, dt_app')}

      create function regio_met_naam(p_naam text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
        select r.regio_id from regio r where lower(r.naam) = lower(trim(p_naam)) $$;
      ${poortFunction('regio_met_naam(text)', 'dt_owner')}

      ${herschrijf('bewaak_uitnodiging()', NIEMAND, `${NIEMAND}
          and not (v_rol = 'beheerder' and pg_has_role(current_user, 'dt_owner', 'member') and beheerders_actief() < 2)`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
