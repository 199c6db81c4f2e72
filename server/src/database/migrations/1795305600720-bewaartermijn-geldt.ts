import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Destroying follows the term that the regio laid down for a dossier and that holds today; never less than the
 * fifteen years of Wmo 2015 art. 5.3.4 lid 1.
 */
export class BewaartermijnGeldt1795305600720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function bewaartermijn_jaren(p_regio uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
        select greatest(15, coalesce((
          select b.jaren from bewaartermijn b
          where b.regio_id = p_regio and b.soort = 'wmo_dossier' and b.geldig_van <= (now() at time zone 'Europe/Amsterdam')::date
          order by b.geldig_van desc limit 1), 15)) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
