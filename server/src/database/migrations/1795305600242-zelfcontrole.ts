import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction, tenantTable } from '../sql.js';

/** What each entry did to the four counters of its accounts. */
const TELLING = `
  select r.regio_id, r.id,
    (r.debet_geboekt_in_cent, r.credit_geboekt_in_cent, r.debet_gereserveerd_in_cent, r.credit_gereserveerd_in_cent) is distinct from (
      coalesce(sum(b.geboekt) filter (where b.debet_rekening_id = r.id), 0), coalesce(sum(b.geboekt) filter (where b.credit_rekening_id = r.id), 0),
      coalesce(sum(b.gereserveerd) filter (where b.debet_rekening_id = r.id), 0), coalesce(sum(b.gereserveerd) filter (where b.credit_rekening_id = r.id), 0)) as anders
  from rekening r left join (
    select regio_id, debet_rekening_id, credit_rekening_id, case when soort in ('reservering', 'vrijval') then 0 else bedrag_in_cent end as geboekt,
      case when soort = 'reservering' then bedrag_in_cent when soort in ('betaling', 'vrijval') then -bedrag_in_cent else 0 end as gereserveerd
    from boeking where regio_id = p_regio) b on r.id in (b.debet_rekening_id, b.credit_rekening_id)
  where r.regio_id = p_regio group by r.regio_id, r.id`;

const PER_UITGAVE = `
  select u.id, (u.gereserveerd_in_cent, u.betaald_in_cent, u.vrijgevallen_in_cent) is distinct from (
      coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'reservering'), 0), coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'betaling'), 0),
      coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'vrijval'), 0)) as anders,
    count(*) filter (where b.slot) > 1 as dubbel,
    u.betaald_in_cent > 0 and u.goedkeuringen_nodig > (select count(*) from uitgavegoedkeuring g where g.regio_id = u.regio_id and g.uitgave_id = u.id) as te_weinig
  from uitgave u left join boeking b on b.regio_id = u.regio_id and b.uitgave_id = u.id
  where u.regio_id = p_regio and u.gereserveerd_op is not null group by u.regio_id, u.id`;

/** Every invariant with its figure, in one statement and so of one moment; breuken is how many rows break it. */
const REGELS = `
  select 1, 'debetIsCredit', coalesce(sum(debet_geboekt_in_cent), 0)::bigint,
    (case when sum(debet_geboekt_in_cent) = sum(credit_geboekt_in_cent) and sum(debet_gereserveerd_in_cent) = sum(credit_gereserveerd_in_cent)
      or count(*) = 0 then 0 else 1 end)::bigint from rekening where regio_id = p_regio
  union all select 2, 'saldoIsOptelling', count(*), count(*) filter (where anders) from telling
  union all select 3, 'fondsNietOnderNul', count(*), count(*) filter (where debet_geboekt_in_cent + debet_gereserveerd_in_cent > credit_geboekt_in_cent)
    from rekening where regio_id = p_regio and soort = 'saldo'
  union all select 4, 'binnenPlafond', count(*), count(*) filter (where credit_geboekt_in_cent + credit_gereserveerd_in_cent - debet_geboekt_in_cent > plafond_in_cent)
    from rekening where regio_id = p_regio and soort = 'casus'
  union all select 5, 'uitgaveVolgtBoekingen', count(*), count(*) filter (where anders) from per_uitgave
  union all select 6, 'eenmaalAfgehandeld', count(*), count(*) filter (where dubbel) from per_uitgave
  union all select 7, 'betaaldMetAkkoord', count(*), count(*) filter (where te_weinig) from per_uitgave
  union all select 8, 'elkeBoekingEenBesluit', count(*), count(*) filter (where not exists (
      select 1 from besluit x where x.regio_id = b.regio_id and x.id = b.besluit_id and x.casus_id = b.casus_id)
      and not exists (select 1 from begrotingsbesluit x where x.regio_id = b.regio_id and x.id = b.begrotingsbesluit_id))
    from boeking b where regio_id = p_regio
  union all select 9, 'nummersZonderGat', count(*), count(*) filter (where hoogste <> aantal or laagste <> 1)
    from (select max(nummer) as hoogste, min(nummer) as laagste, count(*) as aantal from boeking where regio_id = p_regio group by fonds_id) n
  union all select 10, 'ketensHeel', count(*), count(*) filter (where aantal <> (select count(*) from boeking b where b.regio_id = k.regio_id and b.keten_id = k.id))
    from boekingsketen k where regio_id = p_regio
  union all select 11, 'misluktNietGeboekt', count(*), count(*) filter (where exists (select 1 from boeking b where b.regio_id = m.regio_id and b.id = m.id))
    from mislukte_boeking m where regio_id = p_regio`;

/** The ledger looks at itself: every night and on demand, with each invariant and its figure kept. */
export class Zelfcontrole1795305600242 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table zelfcontrole (
        regio_id uuid not null references regio,
        id uuid not null,
        dag date not null,
        wijze text not null check (wijze in ('nacht', 'op_verzoek')),
        gedaan_op timestamptz not null default now(),
        gedaan_door uuid,
        breuken bigint not null check (breuken >= 0),
        uitslag jsonb not null check (jsonb_typeof(uitslag) = 'array'),
        primary key (regio_id, id),
        foreign key (regio_id, gedaan_door) references lid (regio_id, id)
      );
      create unique index zelfcontrole_een_per_nacht on zelfcontrole (regio_id, dag) where wijze = 'nacht';
      ${tenantTable('zelfcontrole', { app: 'select', read: 'houdt_toezicht() or exists (select mijn_fondsen())', lezer: true, poort: 'select, insert' })}

      create function fonds_regels_nagaan(p_regio uuid) returns table (volgorde int, regel text, figuur bigint, breuken bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        with telling as (${TELLING}), per_uitgave as (${PER_UITGAVE}) ${REGELS} $$;
      ${poortFunction('fonds_regels_nagaan(uuid)', 'dt_poort')}

      create function fonds_zelfcontrole(p_id uuid, p_wijze text) returns setof zelfcontrole language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      declare
        v_regio uuid := current_setting('app.regio')::uuid;
        v_lid uuid := nullif(current_setting('app.lid'), '')::uuid;
      begin
        if (p_wijze = 'nacht') <> (v_lid is null) or (v_lid is not null and not houdt_toezicht() and not exists (select mijn_fondsen())) then
          raise exception 'dit lid gaat over geen fonds' using errcode = 'DT108';
        end if;
        return query insert into zelfcontrole (regio_id, id, dag, wijze, gedaan_door, breuken, uitslag)
          select v_regio, p_id, (now() at time zone 'Europe/Amsterdam')::date, p_wijze, v_lid, sum(r.breuken),
            jsonb_agg(jsonb_build_object('regel', r.regel, 'figuur', r.figuur::text, 'breuken', r.breuken::text) order by r.volgorde)
          from fonds_regels_nagaan(v_regio) r
          on conflict (regio_id, dag) where wijze = 'nacht' do nothing returning *;
      end $$;
      ${poortFunction('fonds_zelfcontrole(uuid, text)', 'dt_app, dt_lezer, dt_werker')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
