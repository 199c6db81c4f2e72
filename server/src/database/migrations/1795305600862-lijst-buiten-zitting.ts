import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const PLEK = 'lijst_van_besluit(b.agendapunt_id, b.lijst_tafel_id, b.genomen_op)';

/** Triggers that keep what hangs under a fixed list as it was: by which list, instead of by which point of the agenda. */
const bevroren: readonly (readonly [tabel: string, van: string, naar: string])[] = [
  ['besluit', 'select new.agendapunt_id', 'select lijst_van_besluit(new.agendapunt_id, new.lijst_tafel_id, new.genomen_op)'],
  ['besluitgrond', 'select b.agendapunt_id', `select ${PLEK}`],
  ['afwijking', 'select b.agendapunt_id', `select ${PLEK}`],
  ['gelijkheidsoordeel', 'select b.agendapunt_id', `select ${PLEK}`],
];

/** A besluit of a ronde that was taken outside a zitting belongs to a tafel, and stands on the list of the first zitting of it that opened afterwards. */
export class LijstBuitenZitting1795305600862 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table besluit add column lijst_tafel_id uuid;
      alter table besluit add foreign key (regio_id, lijst_tafel_id) references tafel (regio_id, id);
      create index besluit_buiten_zitting on besluit (regio_id, lijst_tafel_id, genomen_op) where lijst_tafel_id is not null;

      -- Where the casus was last on the agenda, else a tafel of who decides; kept with the besluit, since agenda and chair change.
      create function besluit_bij_tafel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        new.lijst_tafel_id := null;
        if new.agendapunt_id is null and new.ronde_id is not null then
          select f.id into new.lijst_tafel_id
          from tafel f
            left join lateral (
              select max(z.gepland_op) as laatst from agendapunt_casus a join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
              where a.regio_id = f.regio_id and a.casus_id = new.casus_id and a.vervallen_op is null and z.tafel_id = f.id and z.gepubliceerd_op is not null
            ) g on true
          where f.regio_id = new.regio_id and f.soort = 'uitvoering' and f.beeindigd_op is null
          order by g.laatst desc nulls last, coalesce(new.genomen_door in (f.voorzitter_lid_id, f.plaatsvervanger_lid_id), false) desc, f.naam, f.id
          limit 1;
        end if;
        return new;
      end $$;
      ${poortFunction('besluit_bij_tafel()', 'dt_poort')}
      create trigger besluit_bij_tafel before insert on besluit for each row execute function besluit_bij_tafel();

      create function lijst_van_besluit(p_agendapunt uuid, p_tafel uuid, p_genomen timestamptz) returns uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select case when p_agendapunt is not null
          then (select a.zitting_id from agendapunt a where a.regio_id = current_setting('app.regio')::uuid and a.id = p_agendapunt)
          else (select z.id from zitting z where z.regio_id = current_setting('app.regio')::uuid and z.tafel_id = p_tafel and z.geopend_op > p_genomen
            order by z.geopend_op, z.id limit 1) end $$;
      ${poortFunction('lijst_van_besluit(uuid, uuid, timestamptz)', 'dt_owner, dt_app, dt_lezer, dt_poort')}

      create function besluiten_buiten_zitting(p_zitting uuid) returns setof uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select b.id from zitting z join besluit b on b.regio_id = z.regio_id and b.lijst_tafel_id = z.tafel_id and b.genomen_op < z.geopend_op
        where z.regio_id = current_setting('app.regio')::uuid and z.id = p_zitting
          and b.genomen_op >= coalesce((select max(e.geopend_op) from zitting e
            where e.regio_id = z.regio_id and e.tafel_id = z.tafel_id and e.geopend_op < z.geopend_op), '-infinity') $$;
      ${poortFunction('besluiten_buiten_zitting(uuid)', 'dt_owner, dt_app, dt_lezer, dt_poort')}

      -- Fixing waits for what is being written on the list, and what is being written sees that it was fixed.
      create function zittinglijst_is_vast(p_zitting uuid) returns boolean language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      begin
        if p_zitting is null then
          return false;
        end if;
        perform pg_advisory_xact_lock_shared(hashtextextended('besluitenlijst:' || p_zitting, 0));
        return exists (select 1 from besluitenlijst l where l.regio_id = current_setting('app.regio')::uuid and l.zitting_id = p_zitting);
      end $$;
      ${poortFunction('zittinglijst_is_vast(uuid)', 'dt_app, dt_poort')}

      ${bevroren.map(([tabel, van, naar]) => `
      ${herschrijf(`${tabel}_op_vaste_lijst()`, 'besluitenlijst_is_vast(', 'zittinglijst_is_vast(')}
      ${herschrijf(`${tabel}_op_vaste_lijst()`, van, naar)}`).join('\n')}

      create or replace function besluiten_buiten_zicht(p_zitting uuid) returns int language sql stable
        security definer set search_path = public, pg_temp as $$
        select count(*)::int from besluit b
        where b.regio_id = current_setting('app.regio')::uuid and b.casus_id not in (select mijn_casussen())
          and b.id in (
            select p.id from agendapunt_casus a join besluit p on p.regio_id = a.regio_id and p.agendapunt_id = a.agendapunt_id
            where a.regio_id = current_setting('app.regio')::uuid and a.zitting_id = p_zitting
            union all select besluiten_buiten_zitting(p_zitting)) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
