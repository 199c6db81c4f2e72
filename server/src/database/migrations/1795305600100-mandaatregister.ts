import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** Mandates are granted, replaced and withdrawn by two people of the organisation; deputies, a maximum per period, and what was used. */
export class Mandaatregister1795305600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What stood before this register keeps standing; the default fills it without touching a row.
      alter table mandaat
        alter column houder_lid_id drop not null,
        add column houder_rol text,
        add column per_periode_in_cent bigint,
        add column periode text check (periode in ('maand', 'kwartaal', 'jaar')),
        add column voorwaarden text check (length(voorwaarden) between 1 and 500),
        add column vervangt_id uuid,
        add column bevestigd_op timestamptz default now(),
        add constraint mandaat_een_houder check ((houder_lid_id is null) <> (houder_rol is null)),
        add constraint mandaat_per_periode check ((per_periode_in_cent is null) = (periode is null) and per_periode_in_cent >= max_bedrag_in_cent),
        add constraint mandaat_vervangt_fkey foreign key (regio_id, vervangt_id) references mandaat (regio_id, id);
      alter table mandaat alter column bevestigd_op drop default;
      grant update (bevestigd_op) on mandaat to dt_app;

      create or replace function mandaat_verzegeld() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - array['ingetrokken_op', 'bevestigd_op'] is distinct from to_jsonb(old) - array['ingetrokken_op', 'bevestigd_op']
          or (old.ingetrokken_op is not null and new.ingetrokken_op is distinct from old.ingetrokken_op)
          or (old.bevestigd_op is not null and new.bevestigd_op is distinct from old.bevestigd_op) then
          raise exception 'mandaat ligt vast' using errcode = 'DT002';
        end if;
        return new;
      end $$;

      create table mandaatvervanger (
        regio_id uuid not null references regio,
        mandaat_id uuid not null,
        lid_id uuid not null,
        primary key (regio_id, mandaat_id, lid_id),
        foreign key (regio_id, mandaat_id) references mandaat (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id)
      );
      ${tenantTable('mandaatvervanger', { app: 'select, insert', lezer: true })}
      ${audited('mandaatvervanger', 'mandaat', 'mandaat_id')}

      create table mandaatverzoek (
        regio_id uuid not null references regio,
        id uuid not null,
        mandaat_id uuid not null,
        organisatie_id uuid not null,
        soort text not null check (soort in ('verlenen', 'vervangen', 'intrekken')),
        reden text check (length(reden) between 1 and 300),
        gevraagd_op timestamptz not null default now(),
        gevraagd_door uuid not null,
        beslist_op timestamptz,
        beslist_door uuid,
        akkoord boolean,
        antwoord text check (length(antwoord) between 1 and 300),
        primary key (regio_id, id),
        foreign key (regio_id, mandaat_id) references mandaat (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gevraagd_door) references lid (regio_id, id),
        foreign key (regio_id, beslist_door) references lid (regio_id, id),
        check (soort = 'verlenen' or reden is not null),
        check ((beslist_op is null) = (akkoord is null) and (beslist_op is null) = (beslist_door is null)),
        check (akkoord is distinct from false or antwoord is not null),
        constraint mandaatverzoek_twee_mensen check (beslist_door <> gevraagd_door)
      );
      create unique index mandaatverzoek_een_open on mandaatverzoek (regio_id, mandaat_id) where beslist_op is null;
      ${tenantTable('mandaatverzoek', {
        app: 'select, insert, update (beslist_op, beslist_door, akkoord, antwoord)',
        read: 'true',
        write: 'organisatie_id = mijn_organisatie()',
        lezer: true,
      })}
      ${audited('mandaatverzoek', 'mandaat', 'mandaat_id')}

      create function mandaatverzoek_eigen_naam() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' and (new.gevraagd_door <> current_setting('app.lid')::uuid or new.beslist_op is not null) then
          raise exception 'een verzoek doet u in eigen naam' using errcode = 'DT002';
        end if;
        if tg_op = 'UPDATE' and (old.beslist_op is not null or new.beslist_door is distinct from current_setting('app.lid')::uuid) then
          raise exception 'een verzoek beslist u een keer, in eigen naam' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger mandaatverzoek_eigen_naam before insert or update on mandaatverzoek
        for each row execute function mandaatverzoek_eigen_naam();

      -- The second lock on "two people": without an agreed request nothing starts or stops holding.
      create function mandaat_twee_mensen() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.bevestigd_op is not null or new.ingetrokken_op is not null or new.organisatie_id is distinct from mijn_organisatie() then
            raise exception 'een mandaat begint als voordracht van de eigen organisatie' using errcode = 'DT002';
          end if;
          return new;
        end if;
        if new.bevestigd_op is distinct from old.bevestigd_op and not exists (
          select 1 from mandaatverzoek v where v.regio_id = new.regio_id and v.mandaat_id = new.id and v.akkoord and v.soort <> 'intrekken') then
          raise exception 'een mandaat bevestigen vraagt twee mensen' using errcode = 'DT002';
        end if;
        if new.ingetrokken_op is distinct from old.ingetrokken_op and not exists (
          select 1 from mandaatverzoek v join mandaat m on m.regio_id = v.regio_id and m.id = v.mandaat_id
          where v.regio_id = new.regio_id and v.akkoord
            and ((v.soort = 'intrekken' and v.mandaat_id = new.id) or (v.soort = 'vervangen' and m.vervangt_id = new.id))) then
          raise exception 'een mandaat intrekken vraagt twee mensen' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger mandaat_twee_mensen before insert or update on mandaat for each row execute function mandaat_twee_mensen();

      create table mandaatgebruik (
        regio_id uuid not null references regio,
        besluit_id uuid not null,
        mandaat_id uuid not null,
        casus_id uuid not null,
        bedrag_in_cent bigint not null check (bedrag_in_cent >= 0),
        dag date not null default (now() at time zone 'Europe/Amsterdam')::date,
        primary key (regio_id, besluit_id, mandaat_id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, mandaat_id) references mandaat (regio_id, id)
      );
      create index mandaatgebruik_mandaat on mandaatgebruik (regio_id, mandaat_id, dag);
      ${tenantTable('mandaatgebruik', { app: 'select, insert', read: `${MIJN} or houdt_toezicht()`, write: MIJN, lezer: true, poort: 'select' })}
      ${audited('mandaatgebruik', 'besluit', 'besluit_id')}

      -- Sums only: who decides in one casus may not see the others that used the same mandate.
      create function mandaat_verbruik() returns table (mandaat_id uuid, bedrag_in_cent bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        select m.id, sum(g.bedrag_in_cent)::bigint
        from mandaat m
          join mandaatgebruik g on g.regio_id = m.regio_id and g.mandaat_id = m.id
            and g.dag >= date_trunc(case m.periode when 'maand' then 'month' when 'kwartaal' then 'quarter' else 'year' end,
              now() at time zone 'Europe/Amsterdam')::date
          join besluit b on b.regio_id = g.regio_id and b.id = g.besluit_id and b.ingetrokken_op is null and b.vervangen_door is null
        where m.regio_id = current_setting('app.regio')::uuid and m.periode is not null
        group by m.id $$;
      ${poortFunction('mandaat_verbruik()')}

      create function mandaatgebruik_past() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from mandaat_verbruik() v join mandaat m on m.regio_id = new.regio_id and m.id = v.mandaat_id
          where v.mandaat_id = new.mandaat_id and v.bedrag_in_cent > m.per_periode_in_cent) then
          raise exception 'het mandaat is voor deze periode op' using errcode = 'DT002';
        end if;
        return null;
      end $$;
      create trigger mandaatgebruik_past after insert on mandaatgebruik for each row execute function mandaatgebruik_past();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
