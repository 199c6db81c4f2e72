import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Numbers messages per room in the act's own commit, and says who may be in a room. */
export class Live1795305600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index casustoegang_kamer on casustoegang (regio_id, casus_id, organisatie_id);

      create function kamer_leden(p_regio uuid, p_kamer text) returns setof uuid language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare
        v_delen text[] := string_to_array(p_kamer, ':');
      begin
        if p_kamer ~ '^casus:[0-9a-f-]{36}:[0-9a-f-]{36}$' then
          -- The client and who acts for him share an organisation with professionals, never a room.
          return query select distinct l.id from casustoegang t
            join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
            where t.regio_id = p_regio and t.casus_id = v_delen[2]::uuid and t.organisatie_id = v_delen[3]::uuid
              and t.grond not in ('client', 'clientondersteuner')
              and t.vanaf <= now() and (t.tot is null or t.tot > now());
        elsif p_kamer ~ '^lid:[0-9a-f-]{36}$' then
          return query select l.id from lid l where l.regio_id = p_regio and l.id = v_delen[2]::uuid and l.beeindigd_op is null;
        elsif p_kamer ~ '^zitting:[0-9a-f-]{36}$' then
          return query
            select l.id from zitting z
              join tafel f on f.regio_id = z.regio_id and f.id = z.tafel_id
              join lid l on l.regio_id = z.regio_id and l.beeindigd_op is null
                and (l.id = f.voorzitter_lid_id or exists (
                  select 1 from routeregie r where r.regio_id = z.regio_id and r.plaatsvervanger_lid_id = l.id and r.tot is null))
            where z.regio_id = p_regio and z.id = v_delen[2]::uuid
            union
            select l.id from zitting z
              join agendapunt_casus a on a.regio_id = z.regio_id and a.zitting_id = z.id and a.vervallen_op is null
              join casustoegang t on t.regio_id = a.regio_id and t.casus_id = a.casus_id
              join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
            where z.regio_id = p_regio and z.id = v_delen[2]::uuid and z.gepubliceerd_op is not null
              and t.vanaf <= now() and (t.tot is null or t.tot > now());
        end if;
      end $$;
      ${poortFunction('kamer_leden(uuid, text)', 'dt_app, dt_lezer, dt_werker')}

      create function mag_kamer_in(p_kamer text) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select current_setting('app.lid')::uuid in (select kamer_leden(current_setting('app.regio')::uuid, p_kamer)) $$;
      ${poortFunction('mag_kamer_in(text)', 'dt_app, dt_lezer')}

      create function kamerberichten_plaatsen(p_meldingen jsonb, p_casus jsonb) returns table (kamer_id text)
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_regio uuid := current_setting('app.regio')::uuid;
        v_bericht record;
        v_nummer bigint;
      begin
        -- Rooms in id order, so that two acts can never wait for each other.
        for v_bericht in
          with bericht as (
            select m.kamer, m.soort, m.gegevens, m.rang
            from rows from (jsonb_to_recordset(p_meldingen) as (kamer text, soort text, gegevens jsonb))
              with ordinality as m(kamer, soort, gegevens, rang)
            union all
            select distinct 'casus:' || c."casusId" || ':' || t.organisatie_id, c.soort, c.gegevens, 1000 + c.rang
            from rows from (jsonb_to_recordset(p_casus) as ("casusId" uuid, soort text, gegevens jsonb))
              with ordinality as c("casusId", soort, gegevens, rang)
              join casustoegang t on t.regio_id = v_regio and t.casus_id = c."casusId"
                and t.vanaf <= now() and (t.tot is null or t.tot > now())
          )
          select * from bericht order by kamer collate "C", rang
        loop
          insert into kamer (regio_id, id, hoofd) values (v_regio, v_bericht.kamer, 1)
          on conflict (regio_id, id) do update set hoofd = kamer.hoofd + 1
          returning hoofd into v_nummer;
          insert into kamerbericht (regio_id, kamer_id, nummer, soort, gegevens)
          values (v_regio, v_bericht.kamer, v_nummer, v_bericht.soort, v_bericht.gegevens);
          kamer_id := v_bericht.kamer;
          return next;
        end loop;
      end $$;
      ${poortFunction('kamerberichten_plaatsen(jsonb, jsonb)', 'dt_app')}

      create function kamer_stand(p_kamer text) returns bigint language sql stable
        security definer set search_path = public, pg_temp as $$
        select coalesce((select hoofd from kamer where regio_id = current_setting('app.regio')::uuid and id = p_kamer), 0)
        where mag_kamer_in(p_kamer) $$;
      ${poortFunction('kamer_stand(text)', 'dt_app, dt_lezer')}
      grant execute on function mag_kamer_in(text), kamer_leden(uuid, text) to dt_poort;

      create function kamer_berichten(p_kamer text, p_na bigint, p_hoogstens int)
        returns table (nummer bigint, soort text, gegevens jsonb) language sql stable
        security definer set search_path = public, pg_temp as $$
        select b.nummer, b.soort, b.gegevens from kamerbericht b
        where mag_kamer_in(p_kamer) and b.regio_id = current_setting('app.regio')::uuid
          and b.kamer_id = p_kamer and b.nummer > p_na
        order by b.nummer limit p_hoogstens $$;
      ${poortFunction('kamer_berichten(text, bigint, int)', 'dt_app, dt_lezer')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
