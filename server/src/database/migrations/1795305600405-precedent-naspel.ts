import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Dissent is shown wherever a besluit is shown (§2.4), so beside a precedent too: how many saw it otherwise and what a second look gave, without who or why. */
export class PrecedentNaspel1795305600405 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index heroverweging_besluit on heroverweging (regio_id, besluit_id, gevraagd_op);
      create policy minderheidsstandpunt_poort on minderheidsstandpunt to dt_poort using (true) with check (true);
      grant select on minderheidsstandpunt to dt_poort;

      create function precedent_naspel(p_besluit uuid) returns table (anders int, heroverweging text, geldt boolean) language sql stable
        security definer set search_path = public, pg_temp as $$
        select
          (select count(*)::int from minderheidsstandpunt m where m.regio_id = b.regio_id and m.besluit_id = b.id),
          (select coalesce(h.uitkomst, 'open') from heroverweging h where h.regio_id = b.regio_id and h.besluit_id = b.id order by h.gevraagd_op desc, h.id limit 1),
          b.ingetrokken_op is null and b.vervangen_door is null
        from besluit b
          join precedent p on p.regio_id = b.regio_id and p.besluit_id = b.id
        where b.regio_id = current_setting('app.regio')::uuid and b.id = p_besluit $$;
      ${poortFunction('precedent_naspel(uuid)', 'dt_app, dt_lezer')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
