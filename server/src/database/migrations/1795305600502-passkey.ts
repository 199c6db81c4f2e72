import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** Passkeys of an account, and the questions that were put to an authenticator and not answered yet. */
export class Passkey1795305600502 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table passkey (
        id uuid primary key,
        account_id uuid not null references account,
        kenmerk bytea not null unique check (octet_length(kenmerk) between 16 and 1023),
        publieke_sleutel bytea not null,
        teller bigint not null check (teller >= 0),
        wegen text[] not null default '{}',
        naam text not null check (length(naam) between 1 and 60),
        aanmeldregio_id uuid references regio,
        gemaakt_op timestamptz not null default now(),
        gebruikt_op timestamptz
      );
      create index passkey_account on passkey (account_id);
      comment on column passkey.aanmeldregio_id is 'De regio op wier woord hij gemaakt is; leeg bij eigen middelen.';
      create table passkeyvraag (
        hash bytea primary key,
        soort text not null check (soort in ('maken', 'aanmelden', 'bevestigen')),
        sessie_id uuid check ((soort = 'aanmelden') = (sessie_id is null)),
        verloopt_op timestamptz not null
      );
      revoke all on passkey, passkeyvraag from public;
      grant select, insert, update, delete on passkey, passkeyvraag to dt_poort;

      create function passkeyvraag_stellen(p_hash bytea, p_soort text, p_sessie uuid, p_seconden int) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from passkeyvraag where verloopt_op < now();
        insert into passkeyvraag (hash, soort, sessie_id, verloopt_op) values (p_hash, p_soort, p_sessie, now() + make_interval(secs => p_seconden)) $$;
      ${poortFunction('passkeyvraag_stellen(bytea, text, uuid, int)', 'dt_app')}

      create function passkeyvraag_nemen(p_hash bytea, p_soort text, p_sessie uuid) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from passkeyvraag where hash = p_hash and soort = p_soort and sessie_id is not distinct from p_sessie and verloopt_op > now() returning true $$;
      ${poortFunction('passkeyvraag_nemen(bytea, text, uuid)', 'dt_app')}

      create function passkeys_van(p_account uuid, p_regio uuid)
        returns table (id uuid, kenmerk bytea, wegen text[], naam text, gemaakt_op timestamptz, gebruikt_op timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select id, kenmerk, wegen, naam, gemaakt_op, gebruikt_op from passkey
        where account_id = p_account and (p_regio is null or aanmeldregio_id = p_regio) order by gemaakt_op, id $$;
      ${poortFunction('passkeys_van(uuid, uuid)', 'dt_app')}

      create function passkey_bewaren(p_id uuid, p_account uuid, p_kenmerk bytea, p_sleutel bytea, p_teller bigint, p_wegen text[], p_naam text, p_regio uuid, p_hoogstens int)
        returns boolean language sql volatile security definer set search_path = public, pg_temp as $$
        insert into passkey (id, account_id, kenmerk, publieke_sleutel, teller, wegen, naam, aanmeldregio_id)
        select p_id, a.id, p_kenmerk, p_sleutel, p_teller, p_wegen, p_naam, p_regio from account a
        where a.id = p_account and a.uitgeschakeld_op is null and (select count(*) from passkey where account_id = p_account) < p_hoogstens
        on conflict do nothing returning true $$;
      ${poortFunction('passkey_bewaren(uuid, uuid, bytea, bytea, bigint, text[], text, uuid, int)', 'dt_app')}

      create function passkey_vinden(p_kenmerk bytea)
        returns table (account_id uuid, publieke_sleutel bytea, teller bigint, wegen text[], aanmeldregio_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.account_id, p.publieke_sleutel, p.teller, p.wegen, p.aanmeldregio_id from passkey p join account a on a.id = p.account_id
        where p.kenmerk = p_kenmerk and a.uitgeschakeld_op is null $$;
      ${poortFunction('passkey_vinden(bytea)', 'dt_app')}

      create function passkey_gebruiken(p_kenmerk bytea, p_oud bigint, p_nieuw bigint) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        update passkey set teller = p_nieuw, gebruikt_op = now()
        where kenmerk = p_kenmerk and teller = p_oud and (p_nieuw > p_oud or (p_nieuw = 0 and p_oud = 0)) returning true $$;
      ${poortFunction('passkey_gebruiken(bytea, bigint, bigint)', 'dt_app')}

      create function passkey_verwijderen(p_account uuid, p_id uuid, p_regio uuid) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from passkey where account_id = p_account and id = p_id and (p_regio is null or aanmeldregio_id = p_regio) returning true $$;
      ${poortFunction('passkey_verwijderen(uuid, uuid, uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
