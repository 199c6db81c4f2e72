import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Lets a client read who looked into the own casus: organisation, data group and day, never a name of somebody. */
export class Inzage1795305600022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function wie_heeft_gekeken(p_casus uuid, p_hoogstens int)
        returns table (organisatie_id uuid, organisatie_naam text, rol text, gegevensgroep text, dag date)
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct r.organisatie_id, o.naam, r.rol, r.gegevensgroep, (r.gebeurd_op at time zone 'Europe/Amsterdam')::date
        from toegangsregel r join organisatie o on o.regio_id = r.regio_id and o.id = r.organisatie_id
        where r.regio_id = current_setting('app.regio')::uuid and r.casus_id = p_casus and r.rol not in ('client', 'clientondersteuner')
          and exists (
            select 1 from casustoegang t
            where t.regio_id = r.regio_id and t.casus_id = r.casus_id and t.lid_id = current_setting('app.lid')::uuid
              and t.grond in ('client', 'clientondersteuner') and t.vanaf <= now() and (t.tot is null or t.tot > now()))
          and p_casus in (select mijn_casussen())
        order by 5 desc, 2, 3, 4 limit p_hoogstens $$;
      ${poortFunction('wie_heeft_gekeken(uuid, int)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
