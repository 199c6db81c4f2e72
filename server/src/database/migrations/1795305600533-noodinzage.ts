import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable, verruim } from '../sql.js';

const HOOGSTENS = '2 hours';

/**
 * Break-glass: somebody opens a casus in an emergency, for a short time and with a reason.
 * Every line that is read that way is marked; the regisseur, the FG and the client see it.
 */
export class Noodinzage1795305600533 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${verruim('casustoegang', 'casustoegang_grond_check', "grond = 'noodinzage' and tot is not null")}
      create index casustoegang_nood on casustoegang (regio_id, lid_id, casus_id) where grond = 'noodinzage';

      create table noodinzage (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        lid_id uuid not null,
        organisatie_id uuid not null,
        reden text not null check (length(trim(reden)) between 10 and 500),
        begonnen_op timestamptz not null default now(),
        tot timestamptz not null,
        gezien_op timestamptz,
        gezien_door uuid,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gezien_door) references lid (regio_id, id),
        check (tot > begonnen_op and tot <= begonnen_op + interval '${HOOGSTENS}'),
        check ((gezien_op is null) = (gezien_door is null))
      );
      create index noodinzage_casus on noodinzage (regio_id, casus_id, begonnen_op);
      ${tenantTable('noodinzage', {
        app: 'select, update (gezien_op, gezien_door)',
        read: 'casus_id in (select mijn_casussen()) or houdt_toezicht()',
        write: 'casus_id in (select mijn_casussen())',
        lezer: true,
        poort: 'select, insert',
      })}
      ${audited('noodinzage', 'casus', 'casus_id')}

      -- Opens the casus of that name for the asker; the rights are those of the own role, with what needs consent.
      create function noodinzage_nemen(p_id uuid, p_pseudoniem text, p_reden text, p_rol text, p_minuten int)
        returns table (casus_id uuid, tot timestamptz, regisseur_lid_id uuid, fg_lid_ids uuid[])
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_regio uuid := current_setting('app.regio')::uuid;
        v_lid uuid := current_setting('app.lid')::uuid;
        v_casus uuid;
        v_tot timestamptz := now() + make_interval(mins => p_minuten);
      begin
        select k.id into v_casus from casus k where k.regio_id = v_regio and lower(k.pseudoniem) = lower(trim(p_pseudoniem));
        if v_casus is null then
          return;
        end if;
        update casustoegang t set tot = now() where t.regio_id = v_regio and t.casus_id = v_casus and t.lid_id = v_lid and t.grond = 'noodinzage' and t.tot > now();
        insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond, tot)
        values (v_regio, gen_random_uuid(), v_casus, v_lid, mijn_organisatie(), p_rol, 'noodinzage', v_tot);
        insert into noodinzage (regio_id, id, casus_id, lid_id, organisatie_id, reden, tot) values (v_regio, p_id, v_casus, v_lid, mijn_organisatie(), p_reden, v_tot);
        return query select v_casus, v_tot,
          (select t.lid_id from casustoegang t where t.regio_id = v_regio and t.casus_id = v_casus and t.grond = 'regisseur' and t.tot is null),
          array(select o.lid_id from auditopdracht o join lid l on l.regio_id = o.regio_id and l.id = o.lid_id and l.beeindigd_op is null
            where o.regio_id = v_regio and now() between o.geldig_van and o.geldig_tot);
      end $$;
      ${poortFunction('noodinzage_nemen(uuid, text, text, text, int)', 'dt_app')}

      create function toegangsregel_nood() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        new.noodgreep := exists (select 1 from casustoegang t
          where t.regio_id = new.regio_id and t.lid_id = new.lid_id and t.casus_id = new.casus_id and t.grond = 'noodinzage' and t.vanaf <= now() and t.tot > now());
        return new;
      end $$;
      alter function toegangsregel_nood() owner to dt_poort;
      create trigger toegangsregel_nood before insert on toegangsregel for each row execute function toegangsregel_nood();
      -- Reading in an emergency has lines of its own, also within one visit.
      do $een$ begin
        execute (select format('alter table toegangsregel drop constraint %I', conname) from pg_constraint where conrelid = 'toegangsregel'::regclass and contype = 'u');
      end $een$;
      create unique index toegangsregel_een_per_bezoek on toegangsregel (regio_id, lid_id, casus_id, gegevensgroep, actie, bezoek, noodgreep);

      drop function wie_heeft_gekeken(uuid, int);
      create function wie_heeft_gekeken(p_casus uuid, p_hoogstens int)
        returns table (organisatie_id uuid, organisatie_naam text, rol text, gegevensgroep text, dag date, nood boolean, nood_reden text, ingetrokken boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct r.organisatie_id, o.naam, r.rol, r.gegevensgroep, (r.gebeurd_op at time zone 'Europe/Amsterdam')::date, r.noodgreep,
          case when r.noodgreep then (select n.reden from noodinzage n where n.regio_id = r.regio_id and n.casus_id = r.casus_id and n.lid_id = r.lid_id
            and n.begonnen_op <= r.gebeurd_op order by n.begonnen_op desc limit 1) end,
          exists (select 1 from toestemming s where s.regio_id = r.regio_id and s.casus_id = r.casus_id and s.gegevensgroep = r.gegevensgroep
            and s.ontvangende_organisatie_id = r.organisatie_id and s.gegeven_op <= r.gebeurd_op and s.ingetrokken_op > r.gebeurd_op)
        from toegangsregel r join organisatie o on o.regio_id = r.regio_id and o.id = r.organisatie_id
        where r.regio_id = current_setting('app.regio')::uuid and r.casus_id = p_casus and r.rol not in ('client', 'clientondersteuner')
          and exists (
            select 1 from casustoegang t
            where t.regio_id = r.regio_id and t.casus_id = r.casus_id and t.lid_id = current_setting('app.lid')::uuid
              and t.grond in ('client', 'clientondersteuner') and t.vanaf <= now() and (t.tot is null or t.tot > now()))
          and p_casus in (select mijn_casussen())
        order by 5 desc, 2, 3, 4 limit p_hoogstens $$;
      ${poortFunction('wie_heeft_gekeken(uuid, int)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
