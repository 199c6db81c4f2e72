import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';
import { poortrechtenSql, uitvoerenSql } from './bewaring/uitvoeren.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const IK = "current_setting('app.lid')::uuid";
const VAN = (rij: string) => `${rij}.regio_id = p_regio and ${rij}.casus_id = p_casus`;

/** Each thing that stands in the way of destroying a casus; `p_grond` says on which ground it would be. */
const BELET: readonly (readonly [code: string, sql: string])[] = [
  ['casus_open', 'select 1 from casus k where k.regio_id = p_regio and k.id = p_casus and k.afgesloten_op is null'],
  ['bewaarstop', `select 1 from bewaarstop s where ${VAN('s')} and s.opgeheven_op is null`],
  ['bewaartermijn', "select 1 from casus k where k.regio_id = p_regio and k.id = p_casus and p_grond = 'bewaartermijn' and coalesce(bewaard_tot(p_regio, p_casus), 'infinity') > now()"],
  ['besluittermijn', `select 1 from besluit b where ${VAN('b')} and b.ingetrokken_op is null and b.vervangen_door is null and greatest(b.tegenspraak_op, b.heroverweging_op) > now()
    union all select 1 from beschikking b where ${VAN('b')} and b.bezwaar_tot >= (now() at time zone 'Europe/Amsterdam')::date`],
  ['heroverweging', `select 1 from heroverweging h where ${VAN('h')} and h.uitkomst is null`],
  ['geld', `select 1 from uitgave u where ${VAN('u')} and u.afgewezen_op is null and u.vervallen_op is null
      and (u.gereserveerd_op is null or u.in_opdracht_in_cent > 0 or u.betaald_in_cent + u.vrijgevallen_in_cent < u.gereserveerd_in_cent)
    union all select 1 from uitgave u where ${VAN('u')} and fonds_terug_te_krijgen(u) > 0
      and (u.voorschot_op is not null or exists (select 1 from lening l where l.regio_id = u.regio_id and l.uitgave_id = u.id))
    union all select 1 from toezegging z where ${VAN('z')} and (z.besloten_op is null or (z.uitkomst = 'toegekend' and z.gestart_op is null))
    union all select 1 from risicodeling r where ${VAN('r')} and r.tot >= (now() at time zone 'Europe/Amsterdam')::date
    union all select 1 from risicoclaim c where ${VAN('c')} and c.besloten_op is null`],
];

/**
 * Destroying a casus: proposed by one, confirmed by another human of a lawful role, refused while something stands in the way, here as well.
 * The rows go, what was written in events goes by the rule of the log, and a proof stays that names nobody but the two.
 */
export class Vernietiging1795305600654 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vernietiging (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        grond text not null check (grond in ('bewaartermijn', 'verzoek')),
        verzoek_op date,
        voorgesteld_op timestamptz not null default clock_timestamp(),
        voorgesteld_door uuid not null,
        ingetrokken_op timestamptz,
        ingetrokken_door uuid,
        bevestigd_op timestamptz,
        bevestigd_door uuid,
        xid xid8,
        aantallen jsonb,
        bewijs_sha256 text check (bewijs_sha256 ~ '^[0-9a-f]{64}$'),
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, voorgesteld_door) references lid (regio_id, id),
        foreign key (regio_id, ingetrokken_door) references lid (regio_id, id),
        foreign key (regio_id, bevestigd_door) references lid (regio_id, id),
        constraint vernietiging_een_ander check (bevestigd_door <> voorgesteld_door),
        check ((grond = 'verzoek') = (verzoek_op is not null)),
        check (num_nonnulls(ingetrokken_op, ingetrokken_door) in (0, 2)),
        check (num_nonnulls(bevestigd_op, bevestigd_door, xid) in (0, 3)),
        check (ingetrokken_op is null or bevestigd_op is null),
        check (bevestigd_op is not null or num_nonnulls(aantallen, bewijs_sha256) = 0)
      );
      create unique index vernietiging_een_tegelijk on vernietiging (regio_id, casus_id) where ingetrokken_op is null;
      create index vernietiging_nu on vernietiging (regio_id, xid);
      ${magVernietigen}
      ${tenantTable('vernietiging', {
        app: 'select, insert, update (ingetrokken_op, ingetrokken_door)', lezer: true, poort: 'select, update',
        read: `${MIJN} or houdt_toezicht() or mijn_rol() = 'beheerder' or ${IK} in (voorgesteld_door, bevestigd_door)`,
        write: `${MIJN} and mag_vernietigen(casus_id, ${IK})`,
      })}
      ${audited('vernietiging', 'casus', 'casus_id')}
      ${regels}

      create table te_wissen_bestand (
        regio_id uuid not null references regio,
        bestand_id uuid not null,
        sinds timestamptz not null default clock_timestamp(),
        gewist_op timestamptz,
        primary key (regio_id, bestand_id)
      );
      create index te_wissen_bestand_open on te_wissen_bestand (sinds) where gewist_op is null;
      ${tenantTable('te_wissen_bestand', { app: 'select', read: 'false', poort: 'select, insert', werker: 'select, update (gewist_op)' })}

      ${poortrechtenSql()}
      grant select, delete on caseload to dt_poort;
      grant select on besluitenlijstafdruk, machtiging, overdracht to dt_poort;
      create policy besluitenlijstafdruk_vernietiging on besluitenlijstafdruk for select to dt_poort using (true);
      grant update on vernietiging to dt_poort;
      ${uitvoerenSql()}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}

const magVernietigen = `
      -- The route of the casus, or the organisation that answers for its data.
      create function mag_vernietigen(p_casus uuid, p_lid uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (
          select 1 from casustoegang t join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
            join casus k on k.regio_id = t.regio_id and k.id = t.casus_id
          where t.regio_id = current_setting('app.regio')::uuid and t.casus_id = p_casus and t.lid_id = p_lid and t.vanaf <= now() and (t.tot is null or t.tot > now())
            and (t.grond in ('regisseur', 'plaatsvervanger')
              or (t.grond = 'deelnemer' and t.organisatie_id = coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id)))) $$;
      ${poortFunction('mag_vernietigen(uuid, uuid)', 'dt_owner, dt_app, dt_lezer')}`;

const regels = `
      -- Fifteen years after the last change (Wmo 2015 art. 5.3.4 lid 1), or longer where the regio says so.
      create function bewaartermijn_jaren(p_regio uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
        select greatest(15, coalesce((r.instellingen ->> 'bewaartermijnJaren')::int, 15)) from regio r where r.regio_id = p_regio $$;
      create function bewaard_tot(p_regio uuid, p_casus uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
        select greatest(k.afgesloten_op, (select max(d.gewijzigd_op) from dossierdeel d where d.regio_id = p_regio and d.casus_id = p_casus)) + make_interval(years => bewaartermijn_jaren(p_regio))
        from casus k where k.regio_id = p_regio and k.id = p_casus and k.afgesloten_op is not null $$;
      create function vernietiging_belet_van(p_regio uuid, p_casus uuid, p_grond text) returns setof text language sql stable security definer set search_path = public, pg_temp as $$
        ${BELET.map(([code, sql]) => `select '${code}'::text where exists (${sql})`).join('\n        union all ')} $$;
      -- For people: nothing about a casus that does not exist for them.
      create function vernietiging_belet(p_casus uuid, p_grond text) returns setof text language sql stable security definer set search_path = public, pg_temp as $$
        select vernietiging_belet_van(current_setting('app.regio')::uuid, p_casus, p_grond) where p_casus in (select mijn_casussen()) $$;
      create function bewaard_tot_van(p_casus uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
        select bewaard_tot(current_setting('app.regio')::uuid, p_casus) where p_casus in (select mijn_casussen()) $$;
      -- Casussen of which the term has passed, by pseudonym, for who keeps the archive and who watches it.
      create function bewaartermijn_voorbij(p_hoogstens int)
        returns table (casus_id uuid, pseudoniem text, afgesloten_op timestamptz, voorbij_op timestamptz, verantwoordelijke text, belet text[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select k.id, k.pseudoniem, k.afgesloten_op, bewaard_tot(k.regio_id, k.id), o.naam, array(select vernietiging_belet_van(k.regio_id, k.id, 'bewaartermijn'))
        from casus k join organisatie o on o.regio_id = k.regio_id and o.id = coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id)
        where k.regio_id = current_setting('app.regio')::uuid and (mijn_rol() = 'beheerder' or houdt_toezicht())
          and k.afgesloten_op <= now() - make_interval(years => bewaartermijn_jaren(k.regio_id)) and bewaard_tot(k.regio_id, k.id) <= now()
          and not exists (select 1 from vernietiging v where v.regio_id = k.regio_id and v.casus_id = k.id and v.bevestigd_op is not null)
        order by 4, 1 limit p_hoogstens $$;
      -- Whether this very transaction destroys something in the regio; only then are seals and the event per row let go.
      create function wordt_vernietigd(p_regio uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select 1 from vernietiging v where v.regio_id = p_regio and v.xid = pg_current_xact_id_if_assigned()) $$;
      ${poortFunction('bewaartermijn_jaren(uuid)', 'dt_poort')}
      ${poortFunction('bewaard_tot(uuid, uuid)', 'dt_poort')}
      ${poortFunction('vernietiging_belet_van(uuid, uuid, text)', 'dt_poort')}
      ${poortFunction('vernietiging_belet(uuid, text)', 'dt_app')}
      ${poortFunction('bewaard_tot_van(uuid)', 'dt_app')}
      ${poortFunction('bewaartermijn_voorbij(int)')}
      ${poortFunction('wordt_vernietigd(uuid)', 'dt_owner, dt_app, dt_lezer, dt_werker, dt_poort')}

      create function vernietiging_bewaakt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        v_belet text;
      begin
        if tg_op = 'INSERT' then
          if num_nonnulls(new.bevestigd_op, new.ingetrokken_op) > 0 or new.voorgesteld_door is distinct from current_setting('app.lid')::uuid then
            raise exception 'een voorstel begint als voorstel, van wie het doet' using errcode = 'DT181';
          end if;
          select b into v_belet from vernietiging_belet_van(new.regio_id, new.casus_id, new.grond) b limit 1;
          if v_belet is not null then
            raise exception 'er staat iets in de weg' using errcode = 'DT183', detail = v_belet;
          end if;
        elsif old.ingetrokken_op is not null or (old.bewijs_sha256 is not null) then
          raise exception 'deze vernietiging ligt vast' using errcode = 'DT181';
        end if;
        return new;
      end $$;
      ${poortFunction('vernietiging_bewaakt()', 'dt_poort')}
      create trigger vernietiging_bewaakt before insert or update on vernietiging for each row execute function vernietiging_bewaakt();

      create or replace function vereis_gebeurtenis() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        rij jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      begin
        if not exists (
          select 1 from gebeurtenis
          where regio_id = (rij ->> 'regio_id')::uuid and onderwerp_id = (rij ->> tg_argv[1])::uuid
            and onderwerp_soort = tg_argv[0] and xid = pg_current_xact_id()
        ) and (tg_table_name = 'vernietiging' or not wordt_vernietigd((rij ->> 'regio_id')::uuid)) then
          raise exception 'wijziging zonder gebeurtenis: % voor %', tg_table_name, tg_argv[0]
            using errcode = 'DT001';
        end if;
        return null;
      end $$;
      ${['besluit', 'voorstel', 'ronde'].map((tabel) => `
      drop trigger ${tabel}_verzegeld on ${tabel};
      create trigger ${tabel}_verzegeld before update on ${tabel} for each row when (not wordt_vernietigd(old.regio_id)) execute function ${tabel}_verzegeld();`).join('')}`;
