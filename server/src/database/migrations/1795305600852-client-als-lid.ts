import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const REGIO = "regio_id = current_setting('app.regio')::uuid";
const ZICHTBAAR = `${REGIO} and (rol <> 'client' or id = current_setting('app.lid')::uuid or id in (select mijn_clienten()))`;
const IS_CLIENT = `if new.client_lid_id is not null and not exists (
          select 1 from lid l where l.regio_id = new.regio_id and l.id = new.client_lid_id and l.rol = 'client' and l.beeindigd_op is null) then
          raise exception 'alleen een lid met de rol cliënt is het account van een cliënt' using errcode = 'check_violation';
        end if;`;

/**
 * That somebody is a client of the regio, and by which name, is for who stands around the own casus, for who brings clients of the own
 * organisatie in, and for who invited; the others do not find the lid. It costs the name of anybody else nothing: no function is asked.
 */
export class ClientAlsLid1795305600852 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index casustoegang_client on casustoegang (regio_id, casus_id) include (lid_id) where grond = 'client';
      create function mijn_clienten() returns setof uuid language plpgsql stable rows 10
        security definer set search_path = public, pg_temp as $$
      begin
        return query
          select t.lid_id from casustoegang t where t.${REGIO} and t.grond = 'client' and t.casus_id in (select mijn_casussen())
          union all
          select c.client_lid_id from caseload c where c.${REGIO} and c.client_lid_id is not null
            and c.organisatie_id = mijn_organisatie() and mijn_rol() not in ('client', 'clientondersteuner')
          union all
          -- Withdrawing an invitation ends its lid in the same act.
          select u.lid_id from uitnodiging u where u.${REGIO} and u.client_id is not null and u.aangenomen_op is null
            and (u.ingetrokken_op is null or u.ingetrokken_op = now()) and mag_clientaccount(u.client_id);
      end $$;
      ${poortFunction('mijn_clienten()', 'dt_owner, dt_app, dt_lezer')}
      alter policy lid_lees on lid using (${ZICHTBAAR});
      alter policy lid_wijzig on lid using (${ZICHTBAAR});
    `);
    // What guards the account of a client looks at the lid itself, not at who asks.
    await runner.query(herschrijf('bewaak_clientaccount()', IS_CLIENT, ''));
    await runner.query(`
      create function bewaak_clientaccount_lid() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      begin
        ${IS_CLIENT}
        return new;
      end $$;
      alter function bewaak_clientaccount_lid() owner to dt_poort;
      create trigger caseload_account_is_client before insert or update of client_lid_id on caseload for each row execute function bewaak_clientaccount_lid();
      alter function bewaak_clientuitnodiging() security definer set search_path = public, pg_temp;
      alter function bewaak_clientuitnodiging() owner to dt_poort;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
