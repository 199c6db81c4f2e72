import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The maximum per period of a mandate keeps counting what was really paid, also when the besluit ended afterwards. */
export class MandaatTeltBetaald1795305600764 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function mandaat_verbruik() returns table (mandaat_id uuid, bedrag_in_cent bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        select m.id, sum(case when b.ingetrokken_op is null and b.vervangen_door is null then g.bedrag_in_cent
            else least(g.bedrag_in_cent, coalesce(u.netto, 0)) end)::bigint
        from mandaat m
          join mandaatgebruik g on g.regio_id = m.regio_id and g.mandaat_id = m.id
            and g.dag >= date_trunc(case m.periode when 'maand' then 'month' when 'kwartaal' then 'quarter' else 'year' end,
              now() at time zone 'Europe/Amsterdam')::date
          join besluit b on b.regio_id = g.regio_id and b.id = g.besluit_id
          left join lateral (
            select sum(x.betaald_in_cent - x.gecorrigeerd_in_cent - x.teruggekregen_in_cent + x.in_opdracht_in_cent) as netto
            from uitgave x where x.regio_id = b.regio_id and x.besluit_id = b.id and (b.ingetrokken_op is not null or b.vervangen_door is not null)) u on true
        where m.regio_id = current_setting('app.regio')::uuid and m.periode is not null
        group by m.id $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
