import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A session knows when and with what its person last proved who he is, and for which zitting that was taken along. */
export class Bevestiging1795305600300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessie add column id uuid not null default gen_random_uuid();
      alter table sessie add column bevestigd_met text not null default 'wachtwoord';
      alter table sessie add column bevestigd_zitting_id uuid;
      alter table sessie add column vorige_hash bytea;
      alter table sessie add column vorige_tot timestamptz;
      alter table sessie add foreign key (regio_id, bevestigd_zitting_id) references zitting (regio_id, id);
      create index sessie_vorige on sessie (vorige_hash) where vorige_hash is not null;
      create index sessie_kenmerk on sessie (id);

      drop function sessie_openen(bytea, uuid, uuid, uuid, int);
      create function sessie_openen(p_hash bytea, p_account uuid, p_regio uuid, p_lid uuid, p_met text, p_uren int) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op, bevestigd_op, bevestigd_met)
        select p_hash, l.account_id, l.regio_id, l.id, now() + make_interval(hours => p_uren), now(), p_met
        from lid l where l.regio_id = p_regio and l.id = p_lid and l.account_id = p_account and l.beeindigd_op is null $$;
      ${poortFunction('sessie_openen(bytea, uuid, uuid, uuid, text, int)', 'dt_app')}

      drop function sessie_vinden(bytea, int);
      create function sessie_vinden(p_hash bytea, p_stil_minuten int)
        returns table (sessie_id uuid, account_id uuid, regio_id uuid, lid_id uuid, organisatie_id uuid, rol text, naam text,
          bevestigd_op timestamptz, bevestigd_met text, zitting_loopt boolean)
        language sql volatile security definer set search_path = public, pg_temp as $$
        with open_sessie as (
          select s.hash, s.id, s.account_id, s.regio_id, s.lid_id, l.organisatie_id, l.rol, l.naam, s.bevestigd_op, s.bevestigd_met, s.bevestigd_zitting_id
          from sessie s
            join lid l on l.regio_id = s.regio_id and l.id = s.lid_id and l.beeindigd_op is null
            join account a on a.id = s.account_id and a.uitgeschakeld_op is null
          where (s.hash = p_hash or (s.vorige_hash = p_hash and s.vorige_tot > now()))
            and s.beeindigd_op is null and s.verloopt_op > now() and s.gezien_op > now() - make_interval(mins => p_stil_minuten)
        ), gezien as (
          update sessie s set gezien_op = now() from open_sessie o
          where s.hash = o.hash and s.gezien_op < now() - interval '1 minute'
        )
        select o.id, o.account_id, o.regio_id, o.lid_id, o.organisatie_id, o.rol, o.naam, o.bevestigd_op, o.bevestigd_met,
          o.bevestigd_zitting_id is not null and exists (
            select 1 from zitting z where z.regio_id = o.regio_id and z.id = o.bevestigd_zitting_id and z.gesloten_op is null)
        from open_sessie o $$;
      ${poortFunction('sessie_vinden(bytea, int)', 'dt_app')}

      drop function sessies_levend(bytea[], int);
      create function sessies_levend(p_ids uuid[], p_stil_minuten int) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.id from sessie s
          join lid l on l.regio_id = s.regio_id and l.id = s.lid_id and l.beeindigd_op is null
          join account a on a.id = s.account_id and a.uitgeschakeld_op is null
        where s.id = any(p_ids) and s.beeindigd_op is null and s.verloopt_op > now()
          and s.gezien_op > now() - make_interval(mins => p_stil_minuten) $$;
      ${poortFunction('sessies_levend(uuid[], int)', 'dt_app')}

      create function sessie_bevestigen(p_oud bytea, p_nieuw bytea, p_met text, p_genade_seconden int) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie set hash = p_nieuw, vorige_hash = p_oud, vorige_tot = now() + make_interval(secs => p_genade_seconden),
          bevestigd_op = now(), bevestigd_met = p_met, bevestigd_zitting_id = null
        where hash = p_oud and beeindigd_op is null $$;
      ${poortFunction('sessie_bevestigen(bytea, bytea, text, int)', 'dt_app')}

      create function sessie_zitting_meenemen(p_sessie uuid, p_zitting uuid, p_minuten int, p_uren int) returns timestamptz
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie s set bevestigd_zitting_id = z.id from zitting z
        where s.id = p_sessie and s.beeindigd_op is null
          and s.regio_id = current_setting('app.regio')::uuid and s.lid_id = current_setting('app.lid')::uuid
          and z.regio_id = s.regio_id and z.id = p_zitting and z.gesloten_op is null
          and (s.bevestigd_op > now() - make_interval(mins => p_minuten)
            or (s.bevestigd_zitting_id = z.id and s.bevestigd_op > now() - make_interval(hours => p_uren)))
        returning s.bevestigd_op + make_interval(hours => p_uren) $$;
      ${poortFunction('sessie_zitting_meenemen(uuid, uuid, int, int)', 'dt_app')}

      create function account_wachtwoord(p_account uuid) returns text
        language sql stable security definer set search_path = public, pg_temp as $$
        select wachtwoord_hash from account where id = p_account and uitgeschakeld_op is null $$;
      ${poortFunction('account_wachtwoord(uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
