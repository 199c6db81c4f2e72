import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';
import { veldmatrixSql } from './casus/veldmatrix.js';

/** Clients an organisation works with, whom a casus is about, and the promises a casus keeps. */
export class Caseload1795305600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${veldmatrixSql()}

      create table caseload (
        regio_id uuid not null references regio,
        id uuid not null,
        organisatie_id uuid not null,
        gemeente_id uuid not null,
        naam text not null check (length(naam) between 1 and 120),
        geboortejaar int check (geboortejaar between 1900 and 2030),
        client_lid_id uuid,
        toegevoegd_op timestamptz not null default now(),
        beeindigd_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gemeente_id) references organisatie (regio_id, id),
        foreign key (regio_id, client_lid_id) references lid (regio_id, id)
      );
      ${tenantTable('caseload', {
        app: 'select, insert, update',
        read: "organisatie_id = mijn_organisatie() and mijn_rol() not in ('client', 'clientondersteuner')",
        poort: 'select',
      })}
      ${audited('caseload', 'caseload')}

      alter table casus add column client_id uuid;
      alter table casus add foreign key (regio_id, client_id) references caseload (regio_id, id);
      create unique index casus_een_open_per_client on casus (regio_id, client_id) where afgesloten_op is null;
      create index casus_wacht on casus (regio_id, wacht_sinds, id);
      create index casusvraag_open on casusvraag (regio_id, casus_id) where beantwoord_op is null;
      create unique index casustoegang_een_plaatsvervanger on casustoegang (regio_id, casus_id)
        where grond = 'plaatsvervanger' and tot is null;
      create index casustoegang_casus on casustoegang (regio_id, casus_id) where tot is null;

      create function client_heeft_open_casus(p_client uuid) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (
          select 1 from caseload c join casus k on k.regio_id = c.regio_id and k.client_id = c.id
          where c.regio_id = current_setting('app.regio')::uuid and c.id = p_client
            and c.organisatie_id = mijn_organisatie() and k.afgesloten_op is null) $$;
      ${poortFunction('client_heeft_open_casus(uuid)', 'dt_app')}
      grant execute on function mijn_organisatie() to dt_poort;

      create function pseudoniem_kiezen(p_namen text[]) returns text language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      declare
        v_regio uuid := current_setting('app.regio')::uuid;
        v_naam text;
      begin
        -- One at a time per regio, so that two casussen never get the same name.
        perform pg_advisory_xact_lock(hashtextextended('pseudoniem ' || v_regio, 0));
        for v_ronde in 1 .. 100000 loop
          select kandidaat into v_naam
          from (select naam || case when v_ronde = 1 then '' else ' ' || v_ronde end as kandidaat, rang
                from unnest(p_namen) with ordinality as n(naam, rang)) k
          where not exists (select 1 from casus where regio_id = v_regio and pseudoniem = kandidaat)
          order by rang limit 1;
          if found then return v_naam; end if;
        end loop;
        raise exception 'geen pseudoniem meer vrij';
      end $$;
      ${poortFunction('pseudoniem_kiezen(text[])', 'dt_app')}

      create function vereis_regisseur() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
      declare
        v_casus uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
      begin
        if exists (select 1 from casus where regio_id = new.regio_id and id = v_casus and afgesloten_op is null)
          and not exists (select 1 from casustoegang where regio_id = new.regio_id and casus_id = v_casus
            and grond = 'regisseur' and tot is null) then
          raise exception 'open casus zonder regisseur' using errcode = 'DT003';
        end if;
        return null;
      end $$;
      alter function vereis_regisseur() owner to dt_poort;
      create constraint trigger casus_vereist_regisseur after insert on casus
        deferrable initially deferred for each row execute function vereis_regisseur('id');
      create constraint trigger casustoegang_vereist_regisseur after update on casustoegang
        deferrable initially deferred for each row
        when (old.grond = 'regisseur') execute function vereis_regisseur('casus_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
