import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const EIGEN = "lid_id = current_setting('app.lid')::uuid and casus_id in (select mijn_casussen())";
const AAN_TAFEL = `t.vanaf <= now() and (t.tot is null or t.tot > now()) and t.grond not in ('client', 'clientondersteuner')`;

/** What a lid is reminded of: an actie that comes due or is late, and a besluit whose day of looking back has come. */
export class Herinnering1795305600161 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table herinnering (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        lid_id uuid not null,
        soort text not null check (soort in ('actie_binnenkort', 'actie_te_laat', 'evaluatie')),
        actie_id uuid,
        besluit_id uuid,
        dag date not null,
        gemaakt_op timestamptz not null default now(),
        gezien_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, actie_id) references actie (regio_id, id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        check (num_nonnulls(actie_id, besluit_id) = 1),
        check ((soort = 'evaluatie') = (besluit_id is not null))
      );
      create unique index herinnering_een_keer on herinnering (regio_id, lid_id, soort, coalesce(actie_id, besluit_id));
      ${tenantTable('herinnering', { app: 'select, update (gezien_op)', read: EIGEN, poort: 'select, insert' })}
      ${audited('herinnering', 'herinnering')}

      create index actie_open on actie (regio_id, voor) where afgerond_op is null;
      create policy actie_poort on actie to dt_poort using (true);
      grant select on actie to dt_poort;

      create function te_herinneren(p_dagen_vooraf int)
        returns table (regio_id uuid, casus_id uuid, lid_id uuid, organisatie_id uuid, soort text, actie_id uuid, besluit_id uuid, dag date)
        language sql stable security definer set search_path = public, pg_temp as $$
        with dag as (select (now() at time zone 'Europe/Amsterdam')::date as vandaag), nodig as (
          select distinct a.regio_id, a.casus_id, l.id as lid_id, l.organisatie_id,
            case when a.voor < d.vandaag then 'actie_te_laat' else 'actie_binnenkort' end as soort, a.id as actie_id, null::uuid as besluit_id, a.voor as dag
          from dag d
            join actie a on a.afgerond_op is null and a.voor <= d.vandaag + p_dagen_vooraf
            join casus k on k.regio_id = a.regio_id and k.id = a.casus_id and k.afgesloten_op is null
            join casustoegang t on t.regio_id = a.regio_id and t.casus_id = a.casus_id and ${AAN_TAFEL}
            join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null and l.organisatie_id = a.organisatie_id
          where a.lid_id is null or a.lid_id = l.id
          union all
          select distinct v.regio_id, v.casus_id, l.id, l.organisatie_id, 'evaluatie', null::uuid, v.besluit_id, v.evalueren_op
          from dag d
            join verwachting v on v.evalueren_op <= d.vandaag
            join casus k on k.regio_id = v.regio_id and k.id = v.casus_id and k.afgesloten_op is null
            join casustoegang t on t.regio_id = v.regio_id and t.casus_id = v.casus_id and t.grond = 'regisseur' and ${AAN_TAFEL}
            join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
          where not exists (select 1 from evaluatie e where e.regio_id = v.regio_id and e.besluit_id = v.besluit_id)
        )
        select n.* from nodig n
        where not exists (select 1 from herinnering h where h.regio_id = n.regio_id and h.lid_id = n.lid_id and h.soort = n.soort
          and coalesce(h.actie_id, h.besluit_id) = coalesce(n.actie_id, n.besluit_id)) $$;
      ${poortFunction('te_herinneren(int)', 'dt_poort')}

      create function herinneringen_maken(p_dagen_vooraf int, p_aantal int, p_trace text) returns int
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_nodig record;
        v_id uuid;
        v_aantal int := 0;
      begin
        for v_nodig in select * from te_herinneren(p_dagen_vooraf) n order by n.regio_id, n.lid_id, n.dag limit p_aantal loop
          perform set_config('app.regio', v_nodig.regio_id::text, true);
          insert into herinnering (regio_id, id, casus_id, lid_id, soort, actie_id, besluit_id, dag)
          values (v_nodig.regio_id, gen_random_uuid(), v_nodig.casus_id, v_nodig.lid_id, v_nodig.soort, v_nodig.actie_id, v_nodig.besluit_id, v_nodig.dag)
          on conflict do nothing returning id into v_id;
          -- Another node was first.
          continue when v_id is null;
          insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, namens_organisatie_id, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
          values (v_nodig.regio_id, gen_random_uuid(), now(), null, v_nodig.organisatie_id, 'herinnering.gemaakt', 'herinnering', v_id, v_nodig.casus_id,
            'herinneren aan wat is afgesproken', p_trace);
          perform kamerberichten_plaatsen(jsonb_build_array(jsonb_build_object('kamer', 'lid:' || v_nodig.lid_id,
            'soort', 'herinnering.gewijzigd', 'gegevens', jsonb_build_object('herinneringId', v_id))), '[]'::jsonb);
          v_aantal := v_aantal + 1;
        end loop;
        return v_aantal;
      end $$;
      ${poortFunction('herinneringen_maken(int, int, text)', 'dt_werker')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
