import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

/** Organisaties, leden, accounts, sessies and the functions the gate holds for them. */
export class Organisatie1795305600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisatie (
        regio_id uuid not null references regio,
        id uuid not null,
        naam text not null check (length(naam) between 1 and 120),
        soort text not null check (soort in ('gemeente', 'corporatie', 'zorgaanbieder', 'anders')),
        primary key (regio_id, id),
        unique (regio_id, naam)
      );
      ${tenantTable('organisatie', { app: 'select, insert, update', lezer: true, poort: 'select' })}
      ${audited('organisatie', 'organisatie')}

      create table account (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        wachtwoord_hash text not null,
        uitgeschakeld_op timestamptz
      );
      revoke all on account from public;
      grant select, insert, update on account to dt_poort;

      create table lid (
        regio_id uuid not null references regio,
        id uuid not null,
        account_id uuid references account,
        organisatie_id uuid not null,
        rol text not null,
        naam text not null check (length(naam) between 1 and 120),
        functie text not null default '',
        beeindigd_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      create index lid_account on lid (account_id);
      ${tenantTable('lid', { app: 'select, insert, update', lezer: true, poort: 'select, insert', werker: 'select' })}
      ${audited('lid', 'lid')}

      create table sessie (
        hash bytea primary key,
        account_id uuid not null references account,
        regio_id uuid not null,
        lid_id uuid not null,
        begonnen_op timestamptz not null default now(),
        gezien_op timestamptz not null default now(),
        verloopt_op timestamptz not null,
        bevestigd_op timestamptz,
        beeindigd_op timestamptz,
        foreign key (regio_id, lid_id) references lid (regio_id, id)
      );
      ${tenantTable('sessie', { app: 'select', read: 'false', poort: 'select, insert, update' })}

      create table auditopdracht (
        regio_id uuid not null references regio,
        id uuid not null,
        lid_id uuid not null,
        doel text not null,
        geldig_van timestamptz not null,
        geldig_tot timestamptz not null check (geldig_tot > geldig_van),
        primary key (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id)
      );
      ${tenantTable('auditopdracht', { app: 'select, insert', lezer: true, poort: 'select' })}
      ${audited('auditopdracht', 'auditopdracht')}

      create table routeregie (
        regio_id uuid not null references regio,
        id uuid not null,
        lid_id uuid not null,
        plaatsvervanger_lid_id uuid not null check (plaatsvervanger_lid_id <> lid_id),
        sinds timestamptz not null default now(),
        tot timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, plaatsvervanger_lid_id) references lid (regio_id, id)
      );
      create unique index routeregie_een on routeregie (regio_id) where tot is null;
      ${tenantTable('routeregie', { app: 'select, insert, update', lezer: true })}
      ${audited('routeregie', 'routeregie')}

      create function mijn_organisatie() returns uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select organisatie_id from lid
        where regio_id = current_setting('app.regio')::uuid and id = current_setting('app.lid')::uuid
          and beeindigd_op is null $$;
      ${poortFunction('mijn_organisatie()', 'dt_owner, dt_app, dt_lezer')}

      create function mijn_rol() returns text language sql stable
        security definer set search_path = public, pg_temp as $$
        select rol from lid
        where regio_id = current_setting('app.regio')::uuid and id = current_setting('app.lid')::uuid
          and beeindigd_op is null $$;
      ${poortFunction('mijn_rol()', 'dt_owner, dt_app, dt_lezer')}

      create function houdt_toezicht() returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (
          select 1 from auditopdracht o join lid l on l.regio_id = o.regio_id and l.id = o.lid_id
          where o.regio_id = current_setting('app.regio')::uuid and o.lid_id = current_setting('app.lid')::uuid
            and l.rol = 'fg_of_auditor' and l.beeindigd_op is null
            and now() between o.geldig_van and o.geldig_tot) $$;
      ${poortFunction('houdt_toezicht()', 'dt_owner, dt_app, dt_lezer')}

      create policy gebeurtenis_lees on gebeurtenis for select to dt_owner, dt_app, dt_lezer
        using (regio_id = current_setting('app.regio')::uuid and houdt_toezicht());
      create policy gebeurtenis_inhoud_lees on gebeurtenis_inhoud for select to dt_owner, dt_app, dt_lezer
        using (regio_id = current_setting('app.regio')::uuid and houdt_toezicht());
      alter table gebeurtenis enable row level security;
      alter table gebeurtenis force row level security;
      alter table gebeurtenis_inhoud enable row level security;
      alter table gebeurtenis_inhoud force row level security;
      create policy gebeurtenis_invoeg on gebeurtenis for insert to dt_owner, dt_app
        with check (regio_id = current_setting('app.regio')::uuid
          and actor_lid_id is not distinct from nullif(current_setting('app.lid'), '')::uuid);
      create policy gebeurtenis_inhoud_invoeg on gebeurtenis_inhoud for insert to dt_owner, dt_app
        with check (regio_id = current_setting('app.regio')::uuid);
      create policy gebeurtenis_poort on gebeurtenis to dt_poort using (true);
      create policy gebeurtenis_werker on gebeurtenis to dt_werker using (true) with check (true);
      create policy gebeurtenis_inhoud_werker on gebeurtenis_inhoud to dt_werker using (true);
      grant insert on gebeurtenis, gebeurtenis_inhoud to dt_app;
      grant select on gebeurtenis to dt_lezer, dt_poort, dt_werker;
      grant select on gebeurtenis_inhoud to dt_lezer, dt_werker;

      create function aanmeldgegevens_vinden(p_email text)
        returns table (account_id uuid, wachtwoord_hash text, regio_id uuid, lid_id uuid, regio_naam text, organisatie_naam text, rol text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.id, a.wachtwoord_hash, l.regio_id, l.id, r.naam, o.naam, l.rol
        from account a join lid l on l.account_id = a.id and l.beeindigd_op is null
          join regio r on r.regio_id = l.regio_id
          join organisatie o on o.regio_id = l.regio_id and o.id = l.organisatie_id
        where a.email = lower(p_email) and a.uitgeschakeld_op is null
        order by r.naam, l.id $$;
      ${poortFunction('aanmeldgegevens_vinden(text)', 'dt_app')}

      create function account_aanmaken(p_id uuid, p_email text, p_hash text) returns uuid
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into account (id, email, wachtwoord_hash) values (p_id, lower(p_email), p_hash)
        on conflict (email) do update set email = excluded.email returning id $$;
      ${poortFunction('account_aanmaken(uuid, text, text)', 'dt_app')}

      create function sessie_openen(p_hash bytea, p_account uuid, p_regio uuid, p_lid uuid, p_uren int) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op)
        select p_hash, l.account_id, l.regio_id, l.id, now() + make_interval(hours => p_uren)
        from lid l where l.regio_id = p_regio and l.id = p_lid and l.account_id = p_account and l.beeindigd_op is null $$;
      ${poortFunction('sessie_openen(bytea, uuid, uuid, uuid, int)', 'dt_app')}

      create function sessie_vinden(p_hash bytea, p_stil_minuten int)
        returns table (account_id uuid, regio_id uuid, lid_id uuid, organisatie_id uuid, rol text, naam text)
        language sql volatile security definer set search_path = public, pg_temp as $$
        with open_sessie as (
          select s.hash, s.account_id, s.regio_id, s.lid_id, l.organisatie_id, l.rol, l.naam
          from sessie s
            join lid l on l.regio_id = s.regio_id and l.id = s.lid_id and l.beeindigd_op is null
            join account a on a.id = s.account_id and a.uitgeschakeld_op is null
          where s.hash = p_hash and s.beeindigd_op is null and s.verloopt_op > now()
            and s.gezien_op > now() - make_interval(mins => p_stil_minuten)
        ), gezien as (
          update sessie s set gezien_op = now() from open_sessie o
          where s.hash = o.hash and s.gezien_op < now() - interval '1 minute'
        )
        select o.account_id, o.regio_id, o.lid_id, o.organisatie_id, o.rol, o.naam from open_sessie o $$;
      ${poortFunction('sessie_vinden(bytea, int)', 'dt_app')}

      create function sessies_levend(p_hashes bytea[], p_stil_minuten int) returns setof bytea
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.hash from sessie s
          join lid l on l.regio_id = s.regio_id and l.id = s.lid_id and l.beeindigd_op is null
          join account a on a.id = s.account_id and a.uitgeschakeld_op is null
        where s.hash = any(p_hashes) and s.beeindigd_op is null and s.verloopt_op > now()
          and s.gezien_op > now() - make_interval(mins => p_stil_minuten) $$;
      ${poortFunction('sessies_levend(bytea[], int)', 'dt_app')}

      create function sessie_beeindigen(p_hash bytea) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie set beeindigd_op = now() where hash = p_hash and beeindigd_op is null $$;
      ${poortFunction('sessie_beeindigen(bytea)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
