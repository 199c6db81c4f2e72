import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

const WACHTEND = 'geheim is not null and bevestigd_op is null';

/** A second factor per account, recovery codes, counted attempts that every node shares, and one's own sessions. */
export class TweedeFactor1795305600301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tweede_factor (
        account_id uuid primary key references account,
        geheim bytea not null,
        bevestigd_op timestamptz,
        laatste_stap bigint not null default 0
      );
      create table herstelcode (
        account_id uuid not null references account,
        hash bytea not null,
        gebruikt_op timestamptz,
        primary key (account_id, hash)
      );
      create table aanmeldpoging (
        sleutel bytea primary key,
        aantal int not null,
        sinds timestamptz not null
      );
      create table bekend_apparaat (
        account_id uuid not null references account,
        hash bytea not null,
        gezien_op timestamptz not null default now(),
        primary key (account_id, hash)
      );
      revoke all on tweede_factor, herstelcode, aanmeldpoging, bekend_apparaat from public;
      grant select, insert, update, delete on tweede_factor, herstelcode, aanmeldpoging, bekend_apparaat to dt_poort;
      alter table sessie add column apparaat text not null default '' check (length(apparaat) <= 80);

      create function pogingen_tellen(p_sleutels bytea[], p_minuten int) returns table (sleutel bytea, aantal int)
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into aanmeldpoging as a (sleutel, aantal, sinds)
        select s, 1, now() from unnest(p_sleutels) s order by s
        on conflict (sleutel) do update set
          aantal = case when a.sinds < now() - make_interval(mins => p_minuten) then 1 else least(a.aantal + 1, 1000000) end,
          sinds = case when a.sinds < now() - make_interval(mins => p_minuten) then now() else a.sinds end
        returning a.sleutel, a.aantal $$;
      ${poortFunction('pogingen_tellen(bytea[], int)', 'dt_app')}

      create function poging_gelukt(p_vergeet bytea[], p_verminder bytea[]) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from aanmeldpoging where sleutel = any(p_vergeet) or sinds < now() - interval '1 day';
        update aanmeldpoging set aantal = greatest(aantal - 1, 0) where sleutel = any(p_verminder) $$;
      ${poortFunction('poging_gelukt(bytea[], bytea[])', 'dt_app')}

      create function apparaat_bekend(p_email text, p_hash bytea) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select 1 from bekend_apparaat b join account a on a.id = b.account_id
          where a.email = lower(p_email) and b.hash = p_hash and b.gezien_op > now() - interval '180 days') $$;
      ${poortFunction('apparaat_bekend(text, bytea)', 'dt_app')}

      create function apparaat_onthouden(p_account uuid, p_hash bytea) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into bekend_apparaat (account_id, hash) values (p_account, p_hash)
        on conflict (account_id, hash) do update set gezien_op = now() $$;
      ${poortFunction('apparaat_onthouden(uuid, bytea)', 'dt_app')}

      create function tweede_factor_stand(p_account uuid) returns table (aan boolean, codes int)
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select 1 from tweede_factor where account_id = p_account and bevestigd_op is not null),
          (select count(*)::int from herstelcode where account_id = p_account and gebruikt_op is null) $$;
      ${poortFunction('tweede_factor_stand(uuid)', 'dt_app')}

      create function tweede_factor_geheim(p_account uuid, p_bevestigd boolean) returns bytea
        language sql stable security definer set search_path = public, pg_temp as $$
        select geheim from tweede_factor where account_id = p_account and (bevestigd_op is not null) = p_bevestigd $$;
      ${poortFunction('tweede_factor_geheim(uuid, boolean)', 'dt_app')}

      create function tweede_factor_voorbereiden(p_account uuid, p_geheim bytea) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into tweede_factor as t (account_id, geheim) values (p_account, p_geheim)
        on conflict (account_id) do update set geheim = excluded.geheim, laatste_stap = 0 where t.bevestigd_op is null
        returning true $$;
      ${poortFunction('tweede_factor_voorbereiden(uuid, bytea)', 'dt_app')}

      create function tweede_factor_stap(p_account uuid, p_stap bigint, p_aanzetten boolean) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        update tweede_factor set laatste_stap = p_stap, bevestigd_op = coalesce(bevestigd_op, now())
        where account_id = p_account and laatste_stap < p_stap
          and case when p_aanzetten then ${WACHTEND} else bevestigd_op is not null end
        returning true $$;
      ${poortFunction('tweede_factor_stap(uuid, bigint, boolean)', 'dt_app')}

      create function tweede_factor_uitzetten(p_account uuid) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from herstelcode where account_id = p_account;
        delete from tweede_factor where account_id = p_account returning true $$;
      ${poortFunction('tweede_factor_uitzetten(uuid)', 'dt_app')}

      create function herstelcodes_vervangen(p_account uuid, p_hashes bytea[]) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        delete from herstelcode where account_id = p_account;
        insert into herstelcode (account_id, hash) select p_account, h from unnest(p_hashes) h $$;
      ${poortFunction('herstelcodes_vervangen(uuid, bytea[])', 'dt_app')}

      create function herstelcode_gebruiken(p_account uuid, p_hash bytea) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        update herstelcode set gebruikt_op = now() where account_id = p_account and hash = p_hash and gebruikt_op is null returning true $$;
      ${poortFunction('herstelcode_gebruiken(uuid, bytea)', 'dt_app')}

      create function account_wachtwoord_zetten(p_account uuid, p_oud text, p_nieuw text) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        update account set wachtwoord_hash = p_nieuw where id = p_account and wachtwoord_hash = p_oud and uitgeschakeld_op is null returning true $$;
      ${poortFunction('account_wachtwoord_zetten(uuid, text, text)', 'dt_app')}

      create function account_email(p_account uuid) returns text
        language sql stable security definer set search_path = public, pg_temp as $$
        select email from account where id = p_account $$;
      ${poortFunction('account_email(uuid)', 'dt_app')}

      create function sessies_van(p_account uuid, p_stil_minuten int)
        returns table (id uuid, begonnen_op timestamptz, gezien_op timestamptz, apparaat text, regio_naam text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.id, s.begonnen_op, s.gezien_op, s.apparaat, r.naam from sessie s join regio r on r.regio_id = s.regio_id
        where s.account_id = p_account and s.beeindigd_op is null and s.verloopt_op > now()
          and s.gezien_op > now() - make_interval(mins => p_stil_minuten)
        order by s.gezien_op desc, s.id limit 100 $$;
      ${poortFunction('sessies_van(uuid, int)', 'dt_app')}

      create function sessies_beeindigen(p_account uuid, p_alleen uuid, p_behalve uuid) returns setof uuid
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie set beeindigd_op = now()
        where account_id = p_account and beeindigd_op is null and id is distinct from p_behalve and (p_alleen is null or id = p_alleen)
        returning id $$;
      ${poortFunction('sessies_beeindigen(uuid, uuid, uuid)', 'dt_app')}

      drop function sessie_openen(bytea, uuid, uuid, uuid, text, int);
      create function sessie_openen(p_hash bytea, p_account uuid, p_regio uuid, p_lid uuid, p_met text, p_apparaat text, p_uren int) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op, bevestigd_op, bevestigd_met, apparaat)
        select p_hash, l.account_id, l.regio_id, l.id, now() + make_interval(hours => p_uren), now(), p_met, p_apparaat
        from lid l where l.regio_id = p_regio and l.id = p_lid and l.account_id = p_account and l.beeindigd_op is null $$;
      ${poortFunction('sessie_openen(bytea, uuid, uuid, uuid, text, text, int)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
