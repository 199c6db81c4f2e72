import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../sql.js';

/** Tenant, events with erasable payload, access lines, idempotent commands, live rooms. */
export class Platform1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke all on schema public from public;
      grant usage on schema public to dt_app, dt_lezer, dt_werker, dt_poort;
      grant create on schema public to dt_poort;

      create table regio (
        regio_id uuid primary key,
        naam text not null check (length(naam) between 1 and 120),
        instellingen jsonb not null default '{}'
      );
      ${tenantTable('regio', { app: 'select, insert, update', lezer: true, poort: 'select', werker: 'select' })}

      create table gebeurtenis (
        regio_id uuid not null references regio,
        id uuid not null,
        gebeurd_op timestamptz not null,
        vastgelegd_op timestamptz not null default clock_timestamp(),
        actor_lid_id uuid,
        namens_organisatie_id uuid,
        actie text not null check (length(actie) <= 80),
        onderwerp_soort text not null check (length(onderwerp_soort) <= 60),
        onderwerp_id uuid not null,
        casus_id uuid,
        doel text not null check (length(doel) <= 200),
        trace_id text not null check (length(trace_id) <= 64),
        xid xid8 not null default pg_current_xact_id(),
        primary key (regio_id, id)
      );
      create index gebeurtenis_onderwerp on gebeurtenis (regio_id, onderwerp_id, xid);
      create index gebeurtenis_casus on gebeurtenis (regio_id, casus_id, gebeurd_op);
      create index gebeurtenis_xid on gebeurtenis (xid);
      create table gebeurtenis_inhoud (
        regio_id uuid not null,
        gebeurtenis_id uuid not null,
        inhoud jsonb not null,
        zout bytea not null check (length(zout) = 32),
        primary key (regio_id, gebeurtenis_id),
        foreign key (regio_id, gebeurtenis_id) references gebeurtenis (regio_id, id)
      );

      create function vereis_gebeurtenis() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      declare
        rij jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      begin
        if not exists (
          select 1 from gebeurtenis
          where regio_id = (rij ->> 'regio_id')::uuid and onderwerp_id = (rij ->> tg_argv[1])::uuid
            and onderwerp_soort = tg_argv[0] and xid = pg_current_xact_id()
        ) then
          raise exception 'wijziging zonder gebeurtenis: % voor %', tg_table_name, tg_argv[0]
            using errcode = 'DT001';
        end if;
        return null;
      end $$;
      alter function vereis_gebeurtenis() owner to dt_poort;

      create table toegangsregel (
        regio_id uuid not null references regio,
        id uuid not null,
        lid_id uuid not null,
        organisatie_id uuid not null,
        rol text not null,
        casus_id uuid not null,
        gegevensgroep text not null,
        actie text not null check (actie in ('C', 'R', 'U', 'D', 'E')),
        doel text not null check (length(doel) <= 200),
        noodgreep boolean not null default false,
        trace_id text not null,
        bezoek timestamptz not null,
        gebeurd_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, id),
        unique (regio_id, lid_id, casus_id, gegevensgroep, actie, bezoek)
      );
      ${tenantTable('toegangsregel', {
        app: 'insert',
        read: "lid_id = current_setting('app.lid')::uuid",
        poort: 'select',
        werker: 'select',
      })}
      grant insert on toegangsregel to dt_lezer;

      create table opdracht (
        regio_id uuid not null references regio,
        id uuid not null,
        lid_id uuid not null,
        naam text not null,
        velden jsonb not null,
        antwoord jsonb,
        gemaakt_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, id)
      );
      ${tenantTable('opdracht', { app: 'select, insert, update', read: "lid_id = current_setting('app.lid')::uuid" })}

      create table kamer (
        regio_id uuid not null references regio,
        id text not null check (length(id) <= 120),
        hoofd bigint not null default 0,
        primary key (regio_id, id)
      );
      create table kamerbericht (
        regio_id uuid not null,
        kamer_id text not null,
        nummer bigint not null,
        soort text not null,
        gegevens jsonb not null,
        gemaakt_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, kamer_id, nummer),
        foreign key (regio_id, kamer_id) references kamer (regio_id, id)
      );
      ${tenantTable('kamer', { app: 'select', read: 'false', poort: 'select, insert, update', werker: 'select' })}
      ${tenantTable('kamerbericht', { app: 'select', read: 'false', poort: 'select, insert', werker: 'select' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
