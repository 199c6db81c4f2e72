import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const REGIO = "regio_id = current_setting('app.regio')::uuid";
const IK = "current_setting('app.lid')::uuid";
const NU = 't.vanaf <= now() and (t.tot is null or t.tot > now())';
/** Who invited whom for a client belongs to who answers for that casus; the others belong to the beheerder. */
const WIENS = `${REGIO} and case when client_id is null then mijn_rol() = 'beheerder' else mag_clientaccount(client_id) end`;

/**
 * The account of a client: invited from the casus, and linked on accepting to exactly that client. What the application asks is asked
 * here again: who invites and ends, one account per client, one client per account, and never somebody who works in the regio.
 */
export class Clientaccount1795305600820 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table uitnodiging add column client_id uuid;
      -- With the client goes who was invited for the client.
      alter table uitnodiging add foreign key (regio_id, client_id) references caseload (regio_id, id) on delete cascade;
      create unique index uitnodiging_een_per_client on uitnodiging (regio_id, client_id)
        where client_id is not null and aangenomen_op is null and ingetrokken_op is null;
      create unique index caseload_een_account on caseload (regio_id, client_lid_id) where client_lid_id is not null;
      create unique index lid_een_clientaccount on lid (regio_id, account_id) where rol = 'client' and beeindigd_op is null;
      grant update (client_lid_id) on caseload to dt_poort;

      create function mag_clientaccount(p_client uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (
          select 1 from casus k join casustoegang t on t.regio_id = k.regio_id and t.casus_id = k.id
            join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.beeindigd_op is null
          where k.${REGIO} and k.client_id = p_client and t.lid_id = ${IK} and ${NU}
            and ((t.grond in ('regisseur', 'plaatsvervanger') and l.rol in ('ketenregisseur', 'uitstroomcoordinator'))
              or (t.grond = 'deelnemer' and t.organisatie_id = coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id)
                and l.rol not in ('client', 'clientondersteuner', 'bewindvoerder', 'bestuurder', 'fondsbeheerder', 'fg_of_auditor', 'beheerder')))) $$;
      ${poortFunction('mag_clientaccount(uuid)', 'dt_owner, dt_app, dt_lezer')}

      alter policy uitnodiging_lees on uitnodiging using (${WIENS});
      alter policy uitnodiging_invoeg on uitnodiging with check (${WIENS});
      alter policy uitnodiging_wijzig on uitnodiging using (${WIENS}) with check (${WIENS});
      alter policy uitnodiging_verwijder on uitnodiging using (${WIENS});
      -- A mail to a client leaves with the invitation that the same act made.
      alter policy uitgaande_mail_invoeg on uitgaande_mail with check (${REGIO} and (mijn_rol() = 'beheerder' or exists (
        select 1 from uitnodiging u where u.regio_id = uitgaande_mail.regio_id and u.client_id is not null and u.uitgenodigd_op = now())));

      create function bewaak_clientuitnodiging() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and (old.lid_id, old.client_id, old.email, old.hash) is distinct from (new.lid_id, new.client_id, new.email, new.hash) then
          raise exception 'voor wie een uitnodiging is verandert niet' using errcode = 'check_violation';
        end if;
        if tg_op = 'INSERT' and (new.client_id is not null) is distinct from ((select l.rol from lid l where l.regio_id = new.regio_id and l.id = new.lid_id) = 'client') then
          raise exception 'een cliënt wordt uitgenodigd vanuit de casus, en niemand anders' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger uitnodiging_van_client before insert or update on uitnodiging for each row execute function bewaak_clientuitnodiging();

      create function bewaak_clientaccount() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.client_lid_id is distinct from old.client_lid_id and current_user <> 'dt_poort' then
          raise exception 'een account hoort bij een cliënt door een uitnodiging aan te nemen' using errcode = 'check_violation';
        end if;
        if new.client_lid_id is not null and not exists (
          select 1 from lid l where l.regio_id = new.regio_id and l.id = new.client_lid_id and l.rol = 'client' and l.beeindigd_op is null) then
          raise exception 'alleen een lid met de rol cliënt is het account van een cliënt' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger caseload_account_bewaakt before insert or update of client_lid_id on caseload for each row execute function bewaak_clientaccount();

      create function bewaak_clientrol() returns trigger language plpgsql as $$
      begin
        if (new.rol = 'client') <> (old.rol = 'client') then
          raise exception 'een cliënt wordt geen ander lid, en een ander lid geen cliënt' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger lid_clientrol_bewaakt before update of rol on lid for each row execute function bewaak_clientrol();

      create function clientaccount_stand(p_casus uuid)
        returns table (client_id uuid, client_naam text, organisatie_id uuid, casus_open boolean, regisseur_lid_id uuid, plaatsvervanger_lid_id uuid,
          verantwoordelijke_organisatie_id uuid, mag boolean, lid_id uuid, uitnodiging_id uuid, email text, verloopt_op timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select c.id, case when m.mag then c.naam end, c.organisatie_id, k.afgesloten_op is null,
          (select t.lid_id from casustoegang t where t.regio_id = k.regio_id and t.casus_id = k.id and t.grond = 'regisseur' and ${NU}),
          (select t.lid_id from casustoegang t where t.regio_id = k.regio_id and t.casus_id = k.id and t.grond = 'plaatsvervanger' and ${NU}),
          coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id), m.mag, l.id,
          u.id, case when m.mag then u.email end, u.verloopt_op
        from casus k cross join lateral (select mag_clientaccount(k.client_id) as mag) m
          left join caseload c on c.regio_id = k.regio_id and c.id = k.client_id
          left join lid l on l.regio_id = c.regio_id and l.id = c.client_lid_id and l.beeindigd_op is null
          left join uitnodiging u on u.regio_id = c.regio_id and u.client_id = c.id and u.aangenomen_op is null and u.ingetrokken_op is null
        where k.${REGIO} and k.id = p_casus and k.id in (select mijn_casussen()) $$;
      ${poortFunction('clientaccount_stand(uuid)', 'dt_app')}

      -- With the invitation that this very act accepted, and nothing else; the client sees every casus that is about the client.
      create function clientaccount_koppelen(p_uitnodiging uuid) returns table (caseload_id uuid, casussen uuid[])
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_client uuid;
      begin
        update caseload c set client_lid_id = u.lid_id from uitnodiging u
        where u.${REGIO} and u.id = p_uitnodiging and u.lid_id = ${IK} and u.aangenomen_op = now()
          and c.regio_id = u.regio_id and c.id = u.client_id and c.beeindigd_op is null
          and not exists (select 1 from lid l where l.regio_id = c.regio_id and l.id = c.client_lid_id and l.beeindigd_op is null)
        returning c.id into v_client;
        if v_client is null then
          return;
        end if;
        return query with gegeven as (
          insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond)
          select k.regio_id, gen_random_uuid(), k.id, ${IK}, mijn_organisatie(), 'client', 'client' from casus k where k.${REGIO} and k.client_id = v_client
          returning casus_id)
        select v_client, coalesce(array_agg(g.casus_id), '{}') from gegeven g;
      end $$;
      ${poortFunction('clientaccount_koppelen(uuid)', 'dt_app')}

      -- By who may invite, or by the client; the lid, its sessions, its access and the link end together, what was written stays.
      create function clientaccount_beeindigen(p_casus uuid) returns table (caseload_id uuid, geweest_lid_id uuid, casussen uuid[])
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_client uuid;
        v_lid uuid;
        v_casussen uuid[];
      begin
        select c.id, l.id into v_client, v_lid from casus k join caseload c on c.regio_id = k.regio_id and c.id = k.client_id
          join lid l on l.regio_id = c.regio_id and l.id = c.client_lid_id and l.beeindigd_op is null
        where k.${REGIO} and k.id = p_casus and k.id in (select mijn_casussen()) and (mag_clientaccount(c.id) or l.id = ${IK}) for update of c;
        if v_client is null then
          return;
        end if;
        with weg as (
          update casustoegang t set tot = now() where t.${REGIO} and t.lid_id = v_lid and ${NU} returning t.casus_id)
        select coalesce(array_agg(distinct w.casus_id), '{}') into v_casussen from weg w;
        update caseload c set client_lid_id = null where c.${REGIO} and c.id = v_client;
        update lid l set beeindigd_op = now() where l.${REGIO} and l.id = v_lid;
        perform sessies_van_lid_beeindigen(v_lid);
        return query select v_client, v_lid, v_casussen;
      end $$;
      ${poortFunction('clientaccount_beeindigen(uuid)', 'dt_app')}
    `);
    // Somebody who works in the regio, or is a client already, does not become the account of this client.
    await runner.query(herschrijf('uitnodiging_aannemen(bytea, uuid)', 'returning u.regio_id, u.id, u.lid_id', `
            and (u.client_id is not null) = exists (select 1 from lid c where c.regio_id = u.regio_id and c.id = u.lid_id and c.rol = 'client')
            and (u.client_id is null or not exists (select 1 from lid b where b.regio_id = u.regio_id and b.account_id = p_account and b.beeindigd_op is null))
          returning u.regio_id, u.id, u.lid_id`));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
