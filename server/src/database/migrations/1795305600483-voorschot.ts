import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const READ = "fonds_id in (select mijn_fondsen()) or houdt_toezicht()";

/**
 * A bridge returns when its scheme pays. How much is worked out from the ledger and the award each time, so that it can never differ from them:
 * an award is spread over the advances on it, oldest first, and never asks back more than was paid or more than was awarded.
 * That the return was asked for is a row; only a refund of the ledger, on the besluit of the expense, brings money back.
 */
export class Voorschot1795305600483 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function voorschotstanden(p_uitgave uuid) returns table (uitgave_id uuid, fonds_id uuid, casus_id uuid, regeling text,
          betaald_in_cent bigint, verwacht_in_cent bigint, terug_in_cent bigint, open_in_cent bigint, stand text, sinds date)
        language sql stable security definer set search_path = public, pg_temp as $$
        with toekenning as (
          select t.casus_id, case t.regeling when 'leenbijstand' then 'bijzondere_bijstand' else t.regeling end as regeling,
            sum(t.gift_in_cent + t.lening_in_cent) filter (where t.uitkomst = 'toegekend') as bedrag,
            min(t.besloten_op) filter (where t.uitkomst = 'toegekend') as sinds, bool_and(t.uitkomst is not distinct from 'afgewezen') as geweigerd
          from toezegging t where t.regio_id = current_setting('app.regio')::uuid group by 1, 2
        ), betaald as (
          select u.*, u.betaald_in_cent - u.gecorrigeerd_in_cent as bruto,
            sum(u.betaald_in_cent - u.gecorrigeerd_in_cent) over (partition by u.casus_id, u.voorschot_op order by u.gereserveerd_op, u.id) as samen
          from uitgave u
          where u.regio_id = current_setting('app.regio')::uuid and u.voorschot_op is not null and u.gereserveerd_op is not null
            and (p_uitgave is null or u.casus_id = (select x.casus_id from uitgave x where x.regio_id = u.regio_id and x.id = p_uitgave))
        ), verwacht as (
          select b.*, t.sinds, t.geweigerd, greatest(0, least(b.bruto, coalesce(t.bedrag, 0) - (b.samen - b.bruto)))::bigint as verwacht
          from betaald b left join toekenning t on t.casus_id = b.casus_id and t.regeling = b.voorschot_op
        )
        select v.id, v.fonds_id, v.casus_id, v.voorschot_op, v.bruto, v.verwacht, v.teruggekregen_in_cent, greatest(0, v.verwacht - v.teruggekregen_in_cent),
          case when v.verwacht > v.teruggekregen_in_cent then 'terug_te_vragen' when v.bruto > 0 and v.teruggekregen_in_cent >= v.bruto then 'terug'
            when v.sinds is not null and v.verwacht > 0 then 'terug' when v.geweigerd then 'afgewezen' else 'wacht' end, v.sinds
        from verwacht v where p_uitgave is null or v.id = p_uitgave $$;
      ${poortFunction('voorschotstanden(uuid)', 'dt_poort')}

      create function voorschotten(p_fonds uuid, p_uitgave uuid) returns table (uitgave_id uuid, fonds_id uuid, casus_id uuid, regeling text,
          betaald_in_cent bigint, verwacht_in_cent bigint, terug_in_cent bigint, open_in_cent bigint, stand text, sinds date)
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.* from voorschotstanden(p_uitgave) s
        where (p_fonds is null or s.fonds_id = p_fonds) and (s.fonds_id in (select mijn_fondsen()) or houdt_toezicht()) $$;
      ${poortFunction('voorschotten(uuid, uuid)')}

      create table voorschotsignaal (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        fonds_id uuid not null,
        casus_id uuid not null,
        ronde int not null check (ronde between 0 and 500),
        open_in_cent bigint not null check (open_in_cent > 0),
        gegeven_op timestamptz not null default now(),
        primary key (regio_id, uitgave_id, ronde),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, fonds_id) references fonds (regio_id, id)
      );
      ${tenantTable('voorschotsignaal', { app: 'select', read: READ, lezer: true, poort: 'select, insert' })}
      ${audited('voorschotsignaal', 'uitgave', 'uitgave_id')}

      create function voorschot_signaleren(p_uitgave uuid, p_na_dagen int, p_gebeurtenis uuid, p_trace text) returns boolean
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_regio uuid := current_setting('app.regio')::uuid;
        v_stand record;
        v_ronde int;
      begin
        select * into v_stand from voorschotstanden(p_uitgave);
        if v_stand.open_in_cent is null or v_stand.open_in_cent = 0 then
          return false;
        end if;
        v_ronde := greatest(0, ((now() at time zone 'Europe/Amsterdam')::date - v_stand.sinds) / p_na_dagen);
        insert into voorschotsignaal (regio_id, uitgave_id, fonds_id, casus_id, ronde, open_in_cent)
        values (v_regio, p_uitgave, v_stand.fonds_id, v_stand.casus_id, v_ronde, v_stand.open_in_cent) on conflict do nothing;
        if not found then
          return false;
        end if;
        insert into gebeurtenis (regio_id, id, gebeurd_op, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
        values (v_regio, p_gebeurtenis, now(), case v_ronde when 0 then 'voorschot.terug_te_vragen' else 'voorschot.herinnerd' end, 'uitgave', p_uitgave,
          v_stand.casus_id, 'voorschot dat terugkomt van een regeling', p_trace);
        perform kamerberichten_plaatsen((select jsonb_agg(jsonb_build_object('kamer', 'lid:' || wie.lid_id, 'soort', 'uitgave.gewijzigd',
            'gegevens', jsonb_build_object('uitgaveId', p_uitgave)))
          from (select f.beheerder_lid_id as lid_id from fonds f where f.regio_id = v_regio and f.id = v_stand.fonds_id
            union select g.lid_id from fondsgoedkeurder g where g.regio_id = v_regio and g.fonds_id = v_stand.fonds_id and (g.tot is null or g.tot > now())) wie), '[]');
        return true;
      end $$;
      ${poortFunction('voorschot_signaleren(uuid, int, uuid, text)', 'dt_werker')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
