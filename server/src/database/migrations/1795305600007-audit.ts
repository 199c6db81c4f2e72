import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

const TABELLEN = ['audit_blad', 'audit_tegel', 'audit_controlepunt'];

/** The log: leaves, full tiles and signed checkpoints, added by the sequencer and changed by nobody. */
export class Audit1795305600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_blad (
        regio_id uuid not null references regio,
        nummer bigint not null check (nummer >= 0),
        gebeurtenis_id uuid not null,
        blad bytea not null check (length(blad) between 1 and 65535),
        hash bytea not null check (length(hash) = 32),
        primary key (regio_id, nummer),
        unique (regio_id, gebeurtenis_id),
        foreign key (regio_id, gebeurtenis_id) references gebeurtenis (regio_id, id)
      );
      create table audit_tegel (
        regio_id uuid not null references regio,
        niveau smallint not null check (niveau between 0 and 6),
        nummer bigint not null check (nummer >= 0),
        hashes bytea not null check (length(hashes) = 8192),
        wortel bytea not null check (length(wortel) = 32),
        primary key (regio_id, niveau, nummer)
      );
      create table audit_controlepunt (
        regio_id uuid not null references regio,
        grootte bigint not null check (grootte > 0),
        wortel bytea not null check (length(wortel) = 32),
        notitie text not null,
        gemaakt_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, grootte)
      );

      create function audit_wijzigt_niet() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception 'het logboek groeit alleen aan: % op % geweigerd', tg_op, tg_table_name using errcode = 'DT007';
      end $$;

      create index gebeurtenis_volgorde on gebeurtenis (regio_id, xid, id);
    `);
    for (const tabel of TABELLEN) await runner.query(alleenAangroeien(tabel));
    await runner.query(inhoudWissen);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}

function alleenAangroeien(tabel: string): string {
  return `
    alter table ${tabel} enable row level security;
    alter table ${tabel} force row level security;
    create policy ${tabel}_lees on ${tabel} for select to dt_owner, dt_app, dt_lezer
      using (regio_id = current_setting('app.regio')::uuid and houdt_toezicht());
    create policy ${tabel}_poort on ${tabel} for select to dt_poort using (true);
    create policy ${tabel}_werker_lees on ${tabel} for select to dt_werker using (true);
    create policy ${tabel}_werker_invoeg on ${tabel} for insert to dt_werker with check (true);
    grant select on ${tabel} to dt_lezer, dt_poort;
    grant select, insert on ${tabel} to dt_werker;
    create trigger ${tabel}_wijzigt_niet before update or delete or truncate on ${tabel}
      for each statement execute function audit_wijzigt_niet();`;
}

// Erasing waits for the leaf, else the log would never have held a commitment to what was erased.
const inhoudWissen = `
  create function gebeurtenis_inhoud_wissen(p_gebeurtenis uuid) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
  declare
    mijn_regio uuid := current_setting('app.regio')::uuid;
  begin
    if not exists (select 1 from audit_blad where regio_id = mijn_regio and gebeurtenis_id = p_gebeurtenis) then
      raise exception 'deze gebeurtenis staat nog niet in het logboek' using errcode = 'DT008';
    end if;
    if not exists (
      select 1 from gebeurtenis
      where regio_id = mijn_regio and onderwerp_soort = 'gebeurtenis' and onderwerp_id = p_gebeurtenis
        and actie = 'gebeurtenis.inhoudGewist' and xid = pg_current_xact_id()
    ) then
      raise exception 'wissen zonder gebeurtenis' using errcode = 'DT001';
    end if;
    delete from gebeurtenis_inhoud where regio_id = mijn_regio and gebeurtenis_id = p_gebeurtenis;
  end $$;
  create policy gebeurtenis_inhoud_poort on gebeurtenis_inhoud to dt_poort using (true);
  grant select, delete on gebeurtenis_inhoud to dt_poort;
  ${poortFunction('gebeurtenis_inhoud_wissen(uuid)')}`;
