import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

/** An id of anything, so that no text can hold the id of a casus. */
const GEEN_KENMERK = (kolom: string) => `check (${kolom} !~* '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')`;

/** Three kinds of agenda: only a table of uitvoering takes casussen, and what bestuur and beleid discuss has no place for one. */
export class Agendasoorten1795305600164 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tafel add unique (regio_id, id, soort);
      alter table zitting add column tafel_soort text not null default 'uitvoering',
        add foreign key (regio_id, tafel_id, tafel_soort) references tafel (regio_id, id, soort) not valid,
        add unique (regio_id, id, tafel_soort);
      create function zitting_tafelsoort() returns trigger language plpgsql as $$
      begin
        new.tafel_soort := coalesce((select f.soort from tafel f where f.regio_id = new.regio_id and f.id = new.tafel_id), new.tafel_soort);
        return new;
      end $$;
      create trigger zitting_tafelsoort before insert on zitting for each row execute function zitting_tafelsoort();
      alter table agendapunt_casus add column tafel_soort text not null generated always as ('uitvoering') stored,
        add constraint agendapunt_casus_alleen_uitvoering foreign key (regio_id, zitting_id, tafel_soort) references zitting (regio_id, id, tafel_soort) not valid;

      create table beleidspunt (
        regio_id uuid not null references regio,
        id uuid not null,
        tafel_id uuid not null,
        tafel_soort text not null check (tafel_soort in ('bestuur', 'beleid')),
        titel text not null check (length(trim(titel)) between 1 and 120) ${GEEN_KENMERK('titel')},
        tekst text not null check (length(trim(tekst)) between 1 and 1000) ${GEEN_KENMERK('tekst')},
        herkomst text not null check (herkomst in ('vrij', 'blokkade', 'mechanisme', 'tafel')),
        herkomst_sleutel text check (herkomst_sleutel ~ '^[a-z_]{1,60}$'),
        uit_punt_id uuid,
        toegevoegd_op timestamptz not null default now(),
        toegevoegd_door uuid not null,
        afgerond_op timestamptz,
        afgerond_door uuid,
        uitkomst text check (uitkomst in ('afspraak', 'regel_aanpassen', 'naar_bestuur', 'geen_actie')),
        slotzin text check (length(trim(slotzin)) between 1 and 500) ${GEEN_KENMERK('slotzin')},
        primary key (regio_id, id),
        foreign key (regio_id, tafel_id, tafel_soort) references tafel (regio_id, id, soort),
        foreign key (regio_id, uit_punt_id) references beleidspunt (regio_id, id),
        foreign key (regio_id, toegevoegd_door) references lid (regio_id, id),
        check ((herkomst in ('blokkade', 'mechanisme')) = (herkomst_sleutel is not null)),
        check ((herkomst = 'tafel') = (uit_punt_id is not null)),
        check ((afgerond_op is null) = (uitkomst is null) and (uitkomst is null) = (slotzin is null)),
        check (uitkomst is distinct from 'naar_bestuur' or tafel_soort = 'beleid')
      );
      create unique index beleidspunt_signaal_een_keer on beleidspunt (regio_id, tafel_id, herkomst, herkomst_sleutel)
        where afgerond_op is null and herkomst_sleutel is not null;
      ${tenantTable('beleidspunt', {
        app: 'select, insert, update (afgerond_op, afgerond_door, uitkomst, slotzin)',
        read: 'true',
        write: "tafel_id in (select mijn_tafels()) or (tafel_soort = 'bestuur' and herkomst = 'tafel' and afgerond_op is null)",
        lezer: true,
      })}
      ${audited('beleidspunt', 'beleidspunt')}

      -- Counts only, and none that tells about fewer than five people.
      create function beleidssignalen(p_dagen int, p_minstens int)
        returns table (herkomst text, sleutel text, aantal int)
        language sql stable security definer set search_path = public, pg_temp as $$
        select 'blokkade', k.blokkade, count(*)::int from casus k
        where k.regio_id = current_setting('app.regio')::uuid and k.aangemeld_op > now() - make_interval(days => p_dagen)
        group by k.blokkade having count(*) >= greatest(p_minstens, 5)
        union all
        select 'mechanisme', m, count(*)::int from casusafsluiting a, unnest(a.mechanismen) m
        where a.regio_id = current_setting('app.regio')::uuid and a.afgesloten_op > now() - make_interval(days => p_dagen)
        group by m having count(*) >= greatest(p_minstens, 5) $$;
      ${poortFunction('beleidssignalen(int, int)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
