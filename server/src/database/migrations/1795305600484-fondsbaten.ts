import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Whose costs fall by what a fonds pays; an expense may do so for several, so these sums are never added up. */
export class Fondsbaten1795305600484 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function fonds_baten(p_fonds uuid, p_minst int) returns table (partij text, aantal int, bedrag bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        select b.partij, case when count(*) >= p_minst then count(*)::int end,
          case when count(*) >= p_minst
            then sum(u.gereserveerd_in_cent - u.vrijgevallen_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent)::bigint end
        from uitgave u cross join lateral unnest(u.baat_bij) as b(partij)
        where u.regio_id = current_setting('app.regio')::uuid and u.fonds_id = p_fonds and u.gereserveerd_op is not null
          and (coalesce(mijn_rol(), '') not in ('client', 'clientondersteuner', 'bewindvoerder') or houdt_toezicht())
        group by b.partij order by count(*) desc, b.partij $$;
      ${poortFunction('fonds_baten(uuid, int)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
