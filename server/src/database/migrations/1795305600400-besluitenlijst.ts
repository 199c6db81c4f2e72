import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const MIJN_ZITTING = 'zitting_id in (select mijn_zittingen())';

/** Insert triggers that keep what hangs under a fixed list as it was; `agendapunt` says under which point a new row falls. */
const bevroren: readonly (readonly [tabel: string, agendapunt: string])[] = [
  ['besluit', 'select new.agendapunt_id'],
  ['besluitgrond', 'select b.agendapunt_id from besluit b where b.regio_id = new.regio_id and b.id = new.besluit_id'],
  ['afwijking', 'select b.agendapunt_id from besluit b where b.regio_id = new.regio_id and b.voorstel_id = new.voorstel_id'],
  [
    'gelijkheidsoordeel',
    `select b.agendapunt_id from afwijking a join besluit b on b.regio_id = a.regio_id and b.voorstel_id = a.voorstel_id
         where a.regio_id = new.regio_id and a.id = new.afwijking_id`,
  ],
];

/** The besluitenlijst of a zitting is fixed once; from then on nothing on it changes, and every file given of it is known by its digest. */
export class Besluitenlijst1795305600400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table besluitenlijst (
        regio_id uuid not null references regio,
        zitting_id uuid not null,
        vastgesteld_op timestamptz not null default clock_timestamp(),
        vastgesteld_door uuid not null,
        primary key (regio_id, zitting_id),
        foreign key (regio_id, zitting_id) references zitting (regio_id, id),
        foreign key (regio_id, vastgesteld_door) references lid (regio_id, id)
      );
      ${tenantTable('besluitenlijst', {
        app: 'select, insert', lezer: true, poort: 'select', read: `${MIJN_ZITTING} or houdt_toezicht()`,
        write: 'zitting_id in (select z.id from zitting z where z.tafel_id in (select mijn_tafels()))',
      })}
      ${audited('besluitenlijst', 'zitting', 'zitting_id')}

      create table besluitenlijstafdruk (
        regio_id uuid not null references regio,
        id uuid not null,
        zitting_id uuid not null,
        inhoud_sha256 text not null check (inhoud_sha256 ~ '^[0-9a-f]{64}$'),
        bestand_sha256 text not null check (bestand_sha256 ~ '^[0-9a-f]{64}$'),
        gemaakt_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, id),
        unique (regio_id, zitting_id, inhoud_sha256),
        foreign key (regio_id, zitting_id) references besluitenlijst (regio_id, zitting_id)
      );
      ${tenantTable('besluitenlijstafdruk', { app: 'select, insert', lezer: true, read: `${MIJN_ZITTING} or houdt_toezicht()`, write: MIJN_ZITTING })}
      ${audited('besluitenlijstafdruk', 'zitting', 'zitting_id')}

      -- Fixing waits for what is being written on the list, and what is being written sees that it was fixed.
      create function besluitenlijst_is_vast(p_agendapunt uuid) returns boolean language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      declare
        v_zitting uuid;
      begin
        if p_agendapunt is null then
          return false;
        end if;
        select a.zitting_id into v_zitting from agendapunt a where a.regio_id = current_setting('app.regio')::uuid and a.id = p_agendapunt;
        if v_zitting is null then
          return false;
        end if;
        perform pg_advisory_xact_lock_shared(hashtextextended('besluitenlijst:' || v_zitting, 0));
        return exists (select 1 from besluitenlijst l where l.regio_id = current_setting('app.regio')::uuid and l.zitting_id = v_zitting);
      end $$;
      ${poortFunction('besluitenlijst_is_vast(uuid)', 'dt_app, dt_poort')}

      create function besluitenlijst_na_sluiten() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('besluitenlijst:' || new.zitting_id, 0));
        if not exists (select 1 from zitting z where z.regio_id = new.regio_id and z.id = new.zitting_id and z.gesloten_op is not null) then
          raise exception 'de zitting loopt nog' using errcode = 'DT171';
        end if;
        return new;
      end $$;
      ${poortFunction('besluitenlijst_na_sluiten()', 'dt_poort')}
      create trigger besluitenlijst_na_sluiten before insert on besluitenlijst for each row execute function besluitenlijst_na_sluiten();

      ${bevroren.map(([tabel, agendapunt]) => `
      create function ${tabel}_op_vaste_lijst() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if besluitenlijst_is_vast((${agendapunt})) then
          raise exception 'de besluitenlijst is vastgesteld' using errcode = 'DT170';
        end if;
        return new;
      end $$;
      ${poortFunction(`${tabel}_op_vaste_lijst()`, 'dt_poort')}
      create trigger ${tabel}_op_vaste_lijst before insert on ${tabel} for each row execute function ${tabel}_op_vaste_lijst();`).join('\n')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
