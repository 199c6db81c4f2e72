import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const READ = "casus_id in (select mijn_casussen()) or houdt_toezicht()";

/** What somebody promised around a casus: a scheme or a service, with the day it was asked, decided and started, and the day of the key. */
export class Toezegging1795305600226 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table toezegging (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        regeling text not null check (regeling in ('bijzondere_bijstand', 'leenbijstand', 'huurtoeslag', 'wmo', 'schuldhulp', 'armoedebeleid', 'begeleiding', 'ander')),
        organisatie_id uuid not null,
        toegezegd_door uuid not null,
        toegezegd_op timestamptz not null default now(),
        sleutel_op date,
        voorbereid_op date not null,
        gevraagd_op date,
        besloten_op date,
        uitkomst text check (uitkomst in ('toegekend', 'afgewezen')),
        gift_in_cent bigint not null default 0 check (gift_in_cent >= 0),
        lening_in_cent bigint not null default 0 check (lening_in_cent >= 0),
        gestart_op date,
        versie int not null default 1,
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, toegezegd_door) references lid (regio_id, id),
        constraint toezegging_sleutel check (regeling not in ('bijzondere_bijstand', 'leenbijstand') or sleutel_op is not null),
        constraint toezegging_volgorde check (gevraagd_op >= voorbereid_op and besloten_op >= gevraagd_op and gestart_op >= besloten_op),
        constraint toezegging_stappen check ((besloten_op is null or gevraagd_op is not null) and (gestart_op is null or uitkomst = 'toegekend')),
        constraint toezegging_uitkomst check ((besloten_op is null) = (uitkomst is null)),
        constraint toezegging_bedrag check (gift_in_cent + lening_in_cent = 0 or uitkomst = 'toegekend')
      );
      create index toezegging_casus on toezegging (regio_id, casus_id);
      create index toezegging_sleutel on toezegging (sleutel_op) where gestart_op is null;
      ${tenantTable('toezegging', {
        app: 'select, insert, update (sleutel_op, gevraagd_op, besloten_op, uitkomst, gift_in_cent, lening_in_cent, gestart_op, versie)',
        read: READ,
        write: 'casus_id in (select mijn_casussen())',
        lezer: true,
        poort: 'select',
        werker: 'select',
      })}
      ${audited('toezegging', 'toezegging')}

      -- A signal is given once; the row is what keeps two nodes from giving it twice.
      create table toezeggingsignaal (
        regio_id uuid not null references regio,
        toezegging_id uuid not null,
        moment text not null check (moment in ('veertien_voor', 'zeven_voor', 'zeven_na', 'veertien_na')),
        sleutel_op date not null,
        casus_id uuid not null,
        gegeven_op timestamptz not null default now(),
        primary key (regio_id, toezegging_id, moment, sleutel_op),
        foreign key (regio_id, casus_id, toezegging_id) references toezegging (regio_id, casus_id, id)
      );
      ${tenantTable('toezeggingsignaal', { app: 'select', read: READ, lezer: true })}

      create function bijstand_medianen(p_minst int) returns table (organisatie_id uuid, aantal int, dagen_tot_besluit numeric, dagen_na_sleutel numeric, gift_in_cent bigint, lening_in_cent bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        select organisatie_id, count(*)::int,
          percentile_cont(0.5) within group (order by besloten_op - gevraagd_op)::numeric,
          percentile_cont(0.5) within group (order by gestart_op - sleutel_op) filter (where gestart_op is not null)::numeric,
          sum(gift_in_cent)::bigint, sum(lening_in_cent)::bigint
        from toezegging
        where regio_id = current_setting('app.regio')::uuid and regeling in ('bijzondere_bijstand', 'leenbijstand') and besloten_op is not null
        group by organisatie_id having count(*) >= p_minst $$;
      ${poortFunction('bijstand_medianen(int)')}

      create policy toezeggingsignaal_poort on toezeggingsignaal to dt_poort using (true) with check (true);
      grant select, insert on toezeggingsignaal to dt_poort;
      create function toezegging_signaleren(p_toezegging uuid, p_moment text, p_gebeurtenis uuid, p_trace text) returns boolean
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_toezegging toezegging;
      begin
        select * into strict v_toezegging from toezegging where regio_id = current_setting('app.regio')::uuid and id = p_toezegging;
        insert into toezeggingsignaal (regio_id, toezegging_id, moment, sleutel_op, casus_id)
        values (v_toezegging.regio_id, p_toezegging, p_moment, v_toezegging.sleutel_op, v_toezegging.casus_id) on conflict do nothing;
        if not found then
          return false;
        end if;
        insert into gebeurtenis (regio_id, id, gebeurd_op, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
        values (v_toezegging.regio_id, p_gebeurtenis, now(), 'toezegging.signaal', 'toezegging', p_toezegging, v_toezegging.casus_id,
          'bijstand op tijd bij de sleutel', p_trace);
        perform kamerberichten_plaatsen('[]', jsonb_build_array(jsonb_build_object('casusId', v_toezegging.casus_id, 'soort', 'toezegging.gewijzigd',
          'gegevens', jsonb_build_object('casusId', v_toezegging.casus_id, 'toezeggingId', p_toezegging))));
        return true;
      end $$;
      ${poortFunction('toezegging_signaleren(uuid, text, uuid, text)', 'dt_werker')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
