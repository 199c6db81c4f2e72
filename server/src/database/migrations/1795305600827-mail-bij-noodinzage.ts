import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

const EIGEN_REGIO = "current_setting('app.regio')::uuid";
const NU_IN_NOOD = `exists (select 1 from noodinzage n where n.regio_id = ${EIGEN_REGIO} and n.casus_id = p_casus
  and n.lid_id = current_setting('app.lid')::uuid and n.begonnen_op = now())`;

/** Who looks in an emergency makes the regisseur and the FG a mail, in the act itself; nobody else puts a mail in the queue that way (NEN 7513; domain reference P10). */
export class MailBijNoodinzage1795305600827 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy uitgaande_mail_poort on uitgaande_mail for insert to dt_poort with check (true);
      grant insert on uitgaande_mail to dt_poort;

      create function noodinzage_adressen(p_casus uuid) returns setof text language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      begin
        return query select distinct a.email from account a join lid l on l.account_id = a.id and l.beeindigd_op is null
          where ${NU_IN_NOOD} and l.regio_id = ${EIGEN_REGIO} and a.uitgeschakeld_op is null and l.id in (
            select t.lid_id from casustoegang t where t.regio_id = l.regio_id and t.casus_id = p_casus and t.grond = 'regisseur' and t.tot is null
            union select o.lid_id from auditopdracht o where o.regio_id = l.regio_id and now() between o.geldig_van and o.geldig_tot);
      end $$;
      ${poortFunction('noodinzage_adressen(uuid)', 'dt_app')}

      create function noodinzage_mailen(p_casus uuid, p_id uuid, p_inhoud bytea) returns void language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      begin
        if ${NU_IN_NOOD} then
          insert into uitgaande_mail (regio_id, id, inhoud) values (${EIGEN_REGIO}, p_id, p_inhoud);
        end if;
      end $$;
      ${poortFunction('noodinzage_mailen(uuid, uuid, bytea)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
