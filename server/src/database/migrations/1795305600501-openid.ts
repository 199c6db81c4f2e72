import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";

/** Signing in through the OpenID provider of a regio: its connection, who is known there, and attempts that are under way. */
export class Openid1795305600501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table openid_verbinding (
        regio_id uuid not null references regio,
        id uuid not null,
        uitgever text not null check (length(uitgever) between 8 and 300),
        client_id text not null check (length(client_id) between 1 and 200),
        niveaus text[] not null check (cardinality(niveaus) between 1 and 5),
        kenmerk text not null check (kenmerk ~ '^[a-z][a-z0-9_]{0,39}$'),
        actief boolean not null,
        sleutel_id uuid not null,
        sleutel bytea not null,
        publieke_sleutel jsonb not null,
        gewijzigd_op timestamptz not null default now(),
        primary key (regio_id),
        unique (regio_id, id)
      );
      ${tenantTable('openid_verbinding', { app: 'select, insert, update', read: BEHEERDER, poort: 'select' })}
      ${audited('openid_verbinding', 'openidVerbinding')}

      create table openid_koppeling (
        regio_id uuid not null references regio,
        id uuid not null,
        uitgever text not null,
        onderwerp text not null check (length(onderwerp) between 1 and 255),
        account_id uuid not null references account,
        gekoppeld_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, uitgever, onderwerp),
        unique (regio_id, uitgever, account_id)
      );
      ${tenantTable('openid_koppeling', { app: 'select', read: 'false', poort: 'select, insert, delete' })}
      ${audited('openid_koppeling', 'openidKoppeling')}

      create table openid_poging (
        regio_id uuid not null references regio,
        hash bytea not null,
        inhoud bytea not null,
        verloopt_op timestamptz not null,
        primary key (regio_id, hash)
      );
      ${tenantTable('openid_poging', { app: 'select', read: 'false', poort: 'select, insert, delete' })}

      create function openid_verbinding_van(p_regio uuid)
        returns table (id uuid, uitgever text, client_id text, niveaus text[], kenmerk text, sleutel_id uuid, sleutel bytea, publieke_sleutel jsonb, actief boolean, gewijzigd_op timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select id, uitgever, client_id, niveaus, kenmerk, sleutel_id, sleutel, publieke_sleutel, actief, gewijzigd_op
        from openid_verbinding where regio_id = p_regio $$;
      ${poortFunction('openid_verbinding_van(uuid)', 'dt_app')}

      create function openid_wegen() returns table (regio_id uuid, regio_naam text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select r.regio_id, r.naam from openid_verbinding v join regio r on r.regio_id = v.regio_id where v.actief order by r.naam $$;
      ${poortFunction('openid_wegen()', 'dt_app')}

      create function openid_poging_bewaren(p_regio uuid, p_hash bytea, p_inhoud bytea, p_seconden int) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from openid_poging where verloopt_op < now();
        insert into openid_poging (regio_id, hash, inhoud, verloopt_op) values (p_regio, p_hash, p_inhoud, now() + make_interval(secs => p_seconden)) $$;
      ${poortFunction('openid_poging_bewaren(uuid, bytea, bytea, int)', 'dt_app')}

      create function openid_poging_nemen(p_regio uuid, p_hash bytea) returns bytea
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from openid_poging where regio_id = p_regio and hash = p_hash and verloopt_op > now() returning inhoud $$;
      ${poortFunction('openid_poging_nemen(uuid, bytea)', 'dt_app')}

      create function openid_account_van(p_regio uuid, p_uitgever text, p_onderwerp text) returns uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select k.account_id from openid_koppeling k join account a on a.id = k.account_id and a.uitgeschakeld_op is null
        where k.regio_id = p_regio and k.uitgever = p_uitgever and k.onderwerp = p_onderwerp $$;
      ${poortFunction('openid_account_van(uuid, text, text)', 'dt_app')}

      create function openid_koppelen(p_id uuid, p_uitgever text, p_onderwerp text, p_account uuid) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into openid_koppeling (regio_id, id, uitgever, onderwerp, account_id)
        select l.regio_id, p_id, p_uitgever, p_onderwerp, p_account from lid l
        where l.regio_id = current_setting('app.regio')::uuid and l.id = current_setting('app.lid')::uuid
          and l.account_id = p_account and l.beeindigd_op is null
        on conflict do nothing returning true $$;
      ${poortFunction('openid_koppelen(uuid, text, text, uuid)', 'dt_app')}

      create function openid_ontkoppelen(p_account uuid) returns setof uuid
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from openid_koppeling where regio_id = current_setting('app.regio')::uuid and account_id = p_account returning id $$;
      ${poortFunction('openid_ontkoppelen(uuid)', 'dt_app')}

      create function openid_gekoppeld(p_account uuid) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select 1 from openid_koppeling k join openid_verbinding v on v.regio_id = k.regio_id and v.uitgever = k.uitgever and v.actief
          where k.regio_id = current_setting('app.regio')::uuid and k.account_id = p_account) $$;
      ${poortFunction('openid_gekoppeld(uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
