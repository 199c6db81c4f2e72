import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';
import { OPEN_WERK } from './inzage/open-werk.js';

/** Tables in which open work is looked up, that dt_poort did not read yet. */
const VOOR_DE_POORT = ['standpunt', 'zienswijze', 'doorzetvoornemen', 'heroverweging', 'crisisoverleg', 'crisisgenodigde', 'opschaalstap', 'agendapunt_casus', 'zitting'];
/** Whom disclosure binds: who was invited; never the route, the client, a bestuurder who was called in, or who answers for the data. */
const GEBONDEN = "t.grond in ('deelnemer', 'fondsbeheerder') and t.organisatie_id <> coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id)";
const NU_TOEGANG = 't.vanaf <= now() and (t.tot is null or t.tot > now())';
const ONTHULD = '(t.onthuld_tot > now() or heeft_open_werk(t.regio_id, t.casus_id, t.organisatie_id))';

/**
 * Just-in-time disclosure: who takes part sees a casus from the publication of an agenda until some days after closing,
 * and while own work is open. What the agenda says is kept with the access, so that the hot path reads one index.
 */
export class Onthulling1795305600530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Empty while the organisation that brought the casus in answers for its data.
      alter table casus add column verantwoordelijke_organisatie_id uuid,
        add foreign key (regio_id, verantwoordelijke_organisatie_id) references organisatie (regio_id, id);
      alter table casustoegang add column onthuld_tot timestamptz not null default 'infinity';
      drop index casustoegang_lid;
      create index casustoegang_lid on casustoegang (regio_id, lid_id, casus_id) include (vanaf, tot, onthuld_tot, organisatie_id);
      revoke update on casustoegang from dt_app;
      grant update (tot) on casustoegang to dt_app;
      -- What the agenda makes of an access is no act on the casus.
      drop trigger casustoegang_vereist_gebeurtenis on casustoegang;
      create constraint trigger casustoegang_vereist_gebeurtenis
        after insert or update of regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, vanaf, tot or delete on casustoegang
        deferrable initially deferred for each row execute function vereis_gebeurtenis('casus', 'casus_id');

      ${VOOR_DE_POORT.map(leesbaarVoorDePoort).join('\n')}
      create index zienswijze_casus on zienswijze (regio_id, casus_id);
      create index heroverweging_open on heroverweging (regio_id, casus_id) where uitkomst is null;
      create index agendapunt_casus_staat on agendapunt_casus (regio_id, casus_id, zitting_id) where vervallen_op is null;

      create function heeft_open_werk(p_regio uuid, p_casus uuid, p_organisatie uuid) returns boolean language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      begin
        return ${OPEN_WERK.map(({ sql }) => `exists (${sql})`).join('\n          or ')};
      end $$;
      ${poortFunction('heeft_open_werk(uuid, uuid, uuid)', 'dt_poort')}

      create function onthulling_van(p_regio uuid, p_casus uuid) returns timestamptz language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      begin
        return (select case
            when not exists (select 1 from agendapunt_casus a join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
              where a.regio_id = k.regio_id and a.casus_id = k.id and a.vervallen_op is null and z.gepubliceerd_op is not null) then '-infinity'
            when k.afgesloten_op is null then 'infinity'
            else k.afgesloten_op + make_interval(days => coalesce((r.instellingen ->> 'inzageDagenNaSluiten')::int, 30))
          end
          from casus k join regio r on r.regio_id = k.regio_id where k.regio_id = p_regio and k.id = p_casus);
      end $$;
      ${poortFunction('onthulling_van(uuid, uuid)', 'dt_poort')}

      -- One at a time per casus, so that an invitation and a publication always see each other.
      create function onthulling_bijwerken(p_regio uuid, p_casus uuid) returns void language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      declare
        v_tot timestamptz;
      begin
        perform pg_advisory_xact_lock(hashtextextended('onthulling ' || p_casus, 0));
        v_tot := onthulling_van(p_regio, p_casus);
        update casustoegang t set onthuld_tot = case when ${GEBONDEN} then v_tot else 'infinity' end
        from casus k
        where t.regio_id = p_regio and t.casus_id = p_casus and k.regio_id = p_regio and k.id = p_casus
          and t.onthuld_tot is distinct from case when ${GEBONDEN} then v_tot else 'infinity' end;
      end $$;
      ${poortFunction('onthulling_bijwerken(uuid, uuid)', 'dt_poort')}

      create function onthulling_bij_toegang() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      begin
        if new.grond in ('deelnemer', 'fondsbeheerder') then
          perform pg_advisory_xact_lock(hashtextextended('onthulling ' || new.casus_id, 0));
          new.onthuld_tot := case
            when exists (select 1 from casus k where k.regio_id = new.regio_id and k.id = new.casus_id 
              and coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id) = new.organisatie_id)
              then 'infinity' else coalesce(onthulling_van(new.regio_id, new.casus_id), '-infinity') end;
        else
          new.onthuld_tot := 'infinity';
        end if;
        return new;
      end $$;
      alter function onthulling_bij_toegang() owner to dt_poort;
      create trigger casustoegang_onthulling before insert on casustoegang for each row execute function onthulling_bij_toegang();

      create function onthulling_bij_agenda() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      begin
        perform onthulling_bijwerken(new.regio_id, new.casus_id) from zitting z
        where z.regio_id = new.regio_id and z.id = new.zitting_id and z.gepubliceerd_op is not null;
        return null;
      end $$;
      alter function onthulling_bij_agenda() owner to dt_poort;
      create trigger agendapunt_casus_komt after insert on agendapunt_casus for each row execute function onthulling_bij_agenda();
      create trigger agendapunt_casus_vervalt after update of vervallen_op on agendapunt_casus for each row
        when (old.vervallen_op is distinct from new.vervallen_op) execute function onthulling_bij_agenda();

      create function onthulling_bij_publicatie() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      declare
        v_casus uuid;
      begin
        for v_casus in select a.casus_id from agendapunt_casus a where a.regio_id = new.regio_id and a.zitting_id = new.id order by a.casus_id loop
          perform onthulling_bijwerken(new.regio_id, v_casus);
        end loop;
        return null;
      end $$;
      alter function onthulling_bij_publicatie() owner to dt_poort;
      create trigger zitting_gepubliceerd after update of gepubliceerd_op on zitting for each row
        when (old.gepubliceerd_op is distinct from new.gepubliceerd_op) execute function onthulling_bij_publicatie();

      create function onthulling_bij_casus() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      begin
        perform onthulling_bijwerken(new.regio_id, new.id);
        return null;
      end $$;
      alter function onthulling_bij_casus() owner to dt_poort;
      create trigger casus_onthulling after update of afgesloten_op, verantwoordelijke_organisatie_id on casus for each row
        when (old.afgesloten_op is distinct from new.afgesloten_op or old.verantwoordelijke_organisatie_id is distinct from new.verantwoordelijke_organisatie_id)
        execute function onthulling_bij_casus();

      set local role dt_poort;
      update casustoegang t set onthuld_tot = onthulling_van(t.regio_id, t.casus_id)
      from casus k where k.regio_id = t.regio_id and k.id = t.casus_id and ${GEBONDEN};
      reset role;

      create or replace function mijn_casussen() returns setof uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select t.casus_id from casustoegang t
          join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
        where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
          and ${NU_TOEGANG} and ${ONTHULD} $$;

      create or replace function mijn_leesrechten(p_codes text) returns table (casus_id uuid, gegevensgroep text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select t.casus_id, m.gegevensgroep
        from casustoegang t
          join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
          join veldmatrix m on m.rol = t.rol
        where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
          and ${NU_TOEGANG} and ${ONTHULD}
          and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF')
            or (m.code = 'T' and exists (
              select 1 from toestemming s where s.regio_id = t.regio_id and s.casus_id = t.casus_id
                and s.gegevensgroep = m.gegevensgroep and s.ontvangende_organisatie_id = t.organisatie_id
                and s.ingetrokken_op is null))) $$;

      create or replace function leesrecht(p_casus uuid, p_groep text, p_bron uuid, p_codes text) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (
          select 1 from casustoegang t
            join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
            join veldmatrix m on m.rol = t.rol and m.gegevensgroep = p_groep
          where t.regio_id = current_setting('app.regio')::uuid and t.lid_id = current_setting('app.lid')::uuid
            and t.casus_id = p_casus and ${NU_TOEGANG} and ${ONTHULD}
            and (m.code in ('R', 'E', 'G') or (m.code = 'F' and p_codes = 'RF')
              or (m.code = 'T' and (t.organisatie_id = p_bron or exists (
                select 1 from toestemming s where s.regio_id = t.regio_id and s.casus_id = t.casus_id
                  and s.gegevensgroep = p_groep and s.ontvangende_organisatie_id = t.organisatie_id
                  and s.ingetrokken_op is null))))) $$;

      create or replace function casus_aangehouden_op(p_casus uuid) returns timestamptz language sql stable
        security definer set search_path = public, pg_temp as $$
        select max(g.gebeurd_op) from gebeurtenis g
        where g.regio_id = current_setting('app.regio')::uuid and g.casus_id = p_casus and g.actie = 'casus.aangehouden'
          and p_casus in (select mijn_casussen()) $$;

      create or replace function kamer_leden(p_regio uuid, p_kamer text) returns setof uuid language plpgsql stable
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
              and ${NU_TOEGANG} and ${ONTHULD};
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
              and ${NU_TOEGANG};
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}

function leesbaarVoorDePoort(tabel: string): string {
  return `do $poort$ begin
        if not exists (select 1 from pg_policies where tablename = '${tabel}' and policyname = '${tabel}_poort') then
          create policy ${tabel}_poort on ${tabel} to dt_poort using (true) with check (true);
          grant select on ${tabel} to dt_poort;
        end if;
      end $poort$;`;
}
