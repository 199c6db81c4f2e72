import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';
import { ONTHULD, TOEGANG_NU } from './inzage/leesrechten.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** A team takes part as such, so that a colleague can step in; and who answers for the data hands that over to who accepts it. */
export class Deelname1795305600535 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant update (rol) on casustoegang to dt_app;
      alter table deelnemer add column team boolean not null default false;
      revoke update on deelnemer from dt_app;
      grant update (vertrokken_op, vertrek_reden) on deelnemer to dt_app;
      revoke update on casus from dt_app;
      grant update (fase, niveau, niveau_sinds, wacht_sinds, volgende_termijn, aangehouden_tot, spoed, versie, afgesloten_op, verantwoordelijke_organisatie_id)
        on casus to dt_app;

      create table overdracht (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        van_organisatie_id uuid not null,
        naar_organisatie_id uuid not null check (naar_organisatie_id <> van_organisatie_id),
        reden text not null check (length(trim(reden)) between 1 and 300),
        aangeboden_op timestamptz not null default now(),
        aangeboden_door uuid not null,
        antwoord text check (antwoord in ('aanvaard', 'geweigerd')),
        beantwoord_op timestamptz,
        beantwoord_door uuid,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, van_organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, naar_organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, aangeboden_door) references lid (regio_id, id),
        foreign key (regio_id, beantwoord_door) references lid (regio_id, id),
        check (num_nonnulls(antwoord, beantwoord_op, beantwoord_door) in (0, 3))
      );
      create unique index overdracht_een_open on overdracht (regio_id, casus_id) where antwoord is null;
      ${tenantTable('overdracht', { app: 'select, insert, update (antwoord, beantwoord_op, beantwoord_door)', read: MIJN })}
      ${audited('overdracht', 'casus', 'casus_id')}
      create function overdracht_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.antwoord is not null then
          raise exception 'overdracht is beantwoord' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger overdracht_verzegeld before update on overdracht for each row execute function overdracht_verzegeld();

      -- Casussen of the own team that are disclosed to it now and in which this lid may step in.
      create function teamcasussen(p_rollen text[]) returns table (casus_id uuid, pseudoniem text, wie text[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select d.casus_id, k.pseudoniem, array_agg(distinct c.naam order by c.naam)
        from lid ik
          join deelnemer d on d.regio_id = ik.regio_id and d.organisatie_id = ik.organisatie_id and d.team and d.vertrokken_op is null
          join casus k on k.regio_id = d.regio_id and k.id = d.casus_id and k.afgesloten_op is null
          join casustoegang t on t.regio_id = d.regio_id and t.casus_id = d.casus_id and t.organisatie_id = d.organisatie_id
            and t.grond = 'deelnemer' and ${TOEGANG_NU} and ${ONTHULD}
          join lid c on c.regio_id = t.regio_id and c.id = t.lid_id
        where ik.regio_id = current_setting('app.regio')::uuid and ik.id = current_setting('app.lid')::uuid
          and ik.beeindigd_op is null and ik.rol = any(p_rollen)
          and not exists (select 1 from casustoegang e where e.regio_id = d.regio_id and e.casus_id = d.casus_id and e.lid_id = ik.id
            and e.vanaf <= now() and (e.tot is null or e.tot > now()))
        group by d.casus_id, k.pseudoniem order by k.pseudoniem $$;
      ${poortFunction('teamcasussen(text[])', 'dt_app')}

      -- Steps in for the own team; answers nothing where that is not possible, whatever the reason.
      create function team_instappen(p_casus uuid, p_rollen text[], p_rol text) returns setof uuid
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select 1 from teamcasussen(p_rollen) c where c.casus_id = p_casus) then
          return;
        end if;
        return query insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond)
          values (current_setting('app.regio')::uuid, gen_random_uuid(), p_casus, current_setting('app.lid')::uuid, mijn_organisatie(), p_rol, 'deelnemer')
          returning casus_id;
      end $$;
      ${poortFunction('team_instappen(uuid, text[], text)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
