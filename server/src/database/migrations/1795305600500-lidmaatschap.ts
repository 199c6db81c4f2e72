import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A session acts as one lid of its own account, knows on whose word it rests, and what must come before anything else. */
export class Lidmaatschap1795305600500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account alter column wachtwoord_hash drop not null;
      alter table lid add unique (regio_id, id, account_id);
      alter table sessie add foreign key (regio_id, lid_id, account_id) references lid (regio_id, id, account_id);
      alter table sessie add column gekozen boolean not null default true;
      alter table sessie add column aanmeldregio_id uuid references regio check (aanmeldregio_id is null or aanmeldregio_id = regio_id);
      alter table sessie add column bevestigd_regio_id uuid references regio check (bevestigd_regio_id is null or bevestigd_regio_id = regio_id);
      comment on column sessie.aanmeldregio_id is 'De regio op wier woord iemand binnen is; leeg bij eigen middelen.';

      drop function sessie_openen(bytea, uuid, uuid, uuid, text, text, int);
      create function sessie_openen(p_hash bytea, p_account uuid, p_regio uuid, p_lid uuid, p_met text, p_apparaat text, p_uren int, p_aanmeldregio uuid, p_gekozen boolean)
        returns void language sql volatile security definer set search_path = public, pg_temp as $$
        insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op, bevestigd_op, bevestigd_met, apparaat, aanmeldregio_id, bevestigd_regio_id, gekozen)
        select p_hash, l.account_id, l.regio_id, l.id, now() + make_interval(hours => p_uren), now(), p_met, p_apparaat, p_aanmeldregio, p_aanmeldregio, p_gekozen
        from lid l where l.regio_id = p_regio and l.id = p_lid and l.account_id = p_account and l.beeindigd_op is null $$;
      ${poortFunction('sessie_openen(bytea, uuid, uuid, uuid, text, text, int, uuid, boolean)', 'dt_app')}

      drop function sessie_vinden(bytea, int);
      create function sessie_vinden(p_hash bytea, p_stil_minuten int)
        returns table (sessie_id uuid, account_id uuid, regio_id uuid, lid_id uuid, organisatie_id uuid, rol text, naam text,
          bevestigd_op timestamptz, bevestigd_met text, zitting_loopt boolean, aanmeldregio_id uuid, eerst text)
        language sql volatile security definer set search_path = public, pg_temp as $$
        with open_sessie as (
          select s.*, l.organisatie_id, l.rol, l.naam, r.instellingen
          from sessie s
            join lid l on l.regio_id = s.regio_id and l.id = s.lid_id and l.beeindigd_op is null
            join account a on a.id = s.account_id and a.uitgeschakeld_op is null
            join regio r on r.regio_id = s.regio_id
          where (s.hash = p_hash or (s.vorige_hash = p_hash and s.vorige_tot > now()))
            and s.beeindigd_op is null and s.verloopt_op > now() and s.gezien_op > now() - make_interval(mins => p_stil_minuten)
        ), gezien as (
          update sessie s set gezien_op = now() from open_sessie o
          where s.hash = o.hash and s.gezien_op < now() - interval '1 minute'
        )
        select o.id, o.account_id, o.regio_id, o.lid_id, o.organisatie_id, o.rol, o.naam, o.bevestigd_op, o.bevestigd_met,
          o.bevestigd_zitting_id is not null and exists (
            select 1 from zitting z where z.regio_id = o.regio_id and z.id = o.bevestigd_zitting_id and z.gesloten_op is null),
          o.aanmeldregio_id,
          case when not o.gekozen then 'lidmaatschap'
            when o.instellingen ->> 'tweedeFactorVerplicht' = 'true' and o.bevestigd_met = 'wachtwoord' then 'tweede_factor' end
        from open_sessie o $$;
      ${poortFunction('sessie_vinden(bytea, int)', 'dt_app')}

      create or replace function sessies_levend(p_ids uuid[], p_stil_minuten int) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.id from sessie s
          join lid l on l.regio_id = s.regio_id and l.id = s.lid_id and l.beeindigd_op is null
          join account a on a.id = s.account_id and a.uitgeschakeld_op is null
          join regio r on r.regio_id = s.regio_id
        where s.id = any(p_ids) and s.beeindigd_op is null and s.verloopt_op > now()
          and s.gezien_op > now() - make_interval(mins => p_stil_minuten)
          and s.gekozen and not (r.instellingen ->> 'tweedeFactorVerplicht' is not distinct from 'true' and s.bevestigd_met = 'wachtwoord') $$;

      drop function sessie_bevestigen(bytea, bytea, text, int);
      create function sessie_bevestigen(p_oud bytea, p_nieuw bytea, p_met text, p_regio uuid, p_genade_seconden int) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie set hash = p_nieuw, vorige_hash = p_oud, vorige_tot = now() + make_interval(secs => p_genade_seconden),
          bevestigd_op = now(), bevestigd_met = p_met, bevestigd_regio_id = p_regio, bevestigd_zitting_id = null
        where hash = p_oud and beeindigd_op is null and (p_regio is null or regio_id = p_regio) returning true $$;
      ${poortFunction('sessie_bevestigen(bytea, bytea, text, uuid, int)', 'dt_app')}

      create function sessie_middel_zetten(p_sessie uuid, p_met text) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie set bevestigd_met = p_met where id = p_sessie and beeindigd_op is null $$;
      ${poortFunction('sessie_middel_zetten(uuid, text)', 'dt_app')}

      create function sessie_wisselen(p_account uuid, p_sessie uuid, p_nieuw bytea, p_lid uuid) returns uuid
        language sql volatile security definer set search_path = public, pg_temp as $$
        with naar as (
          select l.regio_id, l.id from lid l where l.id = p_lid and l.account_id = p_account and l.beeindigd_op is null
        ), oud as (
          update sessie s set beeindigd_op = now() from naar n
          where s.id = p_sessie and s.account_id = p_account and s.beeindigd_op is null and s.verloopt_op > now()
            and (s.aanmeldregio_id is null or s.aanmeldregio_id = n.regio_id)
          returning s.account_id, s.verloopt_op, s.bevestigd_op, s.bevestigd_met, s.apparaat, s.aanmeldregio_id, s.bevestigd_regio_id, n.regio_id, n.id as lid_id
        )
        insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op, apparaat, aanmeldregio_id, bevestigd_op, bevestigd_met, bevestigd_regio_id)
        select p_nieuw, o.account_id, o.regio_id, o.lid_id, o.verloopt_op, o.apparaat, o.aanmeldregio_id,
          case when o.bevestigd_regio_id <> o.regio_id then to_timestamp(0) else o.bevestigd_op end,
          case when o.bevestigd_regio_id <> o.regio_id then 'wachtwoord' else o.bevestigd_met end,
          case when o.bevestigd_regio_id <> o.regio_id then null else o.bevestigd_regio_id end
        from oud o returning id $$;
      ${poortFunction('sessie_wisselen(uuid, uuid, bytea, uuid)', 'dt_app')}

      create function lidmaatschappen_van(p_account uuid, p_regio uuid)
        returns table (regio_id uuid, lid_id uuid, regio_naam text, organisatie_naam text, rol text, functie text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select l.regio_id, l.id, r.naam, o.naam, l.rol, l.functie
        from lid l join account a on a.id = l.account_id and a.uitgeschakeld_op is null
          join regio r on r.regio_id = l.regio_id
          join organisatie o on o.regio_id = l.regio_id and o.id = l.organisatie_id
        where l.account_id = p_account and l.beeindigd_op is null and (p_regio is null or l.regio_id = p_regio)
        order by r.naam, o.naam, l.id limit 50 $$;
      ${poortFunction('lidmaatschappen_van(uuid, uuid)', 'dt_app')}

      drop function sessies_van(uuid, int);
      create function sessies_van(p_account uuid, p_stil_minuten int, p_regio uuid)
        returns table (id uuid, begonnen_op timestamptz, gezien_op timestamptz, apparaat text, regio_naam text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.id, s.begonnen_op, s.gezien_op, s.apparaat, r.naam from sessie s join regio r on r.regio_id = s.regio_id
        where s.account_id = p_account and s.beeindigd_op is null and s.verloopt_op > now() and (p_regio is null or s.regio_id = p_regio)
          and s.gezien_op > now() - make_interval(mins => p_stil_minuten)
        order by s.gezien_op desc, s.id limit 100 $$;
      ${poortFunction('sessies_van(uuid, int, uuid)', 'dt_app')}

      drop function sessies_beeindigen(uuid, uuid, uuid);
      create function sessies_beeindigen(p_account uuid, p_alleen uuid, p_behalve uuid, p_regio uuid) returns setof uuid
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie set beeindigd_op = now()
        where account_id = p_account and beeindigd_op is null and id is distinct from p_behalve and (p_alleen is null or id = p_alleen)
          and (p_regio is null or regio_id = p_regio)
        returning id $$;
      ${poortFunction('sessies_beeindigen(uuid, uuid, uuid, uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
