import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';

const VOORZIT = 'f.voorzitter_lid_id = l.id';

/** A tafel has a deputy of its own beside the deputy of the route, can end, and is changed by a beheerder only. */
export class TafelBeheer1795305600640 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tafel add column plaatsvervanger_lid_id uuid check (plaatsvervanger_lid_id <> voorzitter_lid_id);
      alter table tafel add column beeindigd_op timestamptz;
      alter table tafel add column beeindigd_reden text check (length(beeindigd_reden) <= 300);
      alter table tafel add foreign key (regio_id, plaatsvervanger_lid_id) references lid (regio_id, id);

      ${herschrijf('mijn_tafels()', VOORZIT, 'f.voorzitter_lid_id = l.id or f.plaatsvervanger_lid_id = l.id')}
      ${herschrijf('kamer_leden(uuid, text)', 'l.id = f.voorzitter_lid_id', 'l.id = f.voorzitter_lid_id or l.id = f.plaatsvervanger_lid_id')}

      create function tafel_heeft_zitting(p_tafel uuid) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from zitting z where z.regio_id = current_setting('app.regio')::uuid and z.tafel_id = p_tafel and z.gesloten_op is null) $$;
      ${poortFunction('tafel_heeft_zitting(uuid)', 'dt_owner, dt_app')}

      create function bewaak_tafel() returns trigger language plpgsql as $$
      begin
        if mijn_rol() is distinct from 'beheerder' then
          raise exception 'alleen een beheerder verandert een tafel' using errcode = 'check_violation';
        end if;
        if old.beeindigd_op is not null or old.soort <> new.soort then
          raise exception 'een tafel verandert niet van soort, en niet meer na haar einde' using errcode = 'check_violation';
        end if;
        if new.beeindigd_op is not null and tafel_heeft_zitting(new.id) then
          raise exception 'een tafel met een zitting die niet gesloten is, eindigt niet' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger tafel_bewaakt before update on tafel for each row execute function bewaak_tafel();

      create function bewaak_zitting_van_tafel() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from tafel f where f.regio_id = new.regio_id and f.id = new.tafel_id and f.beeindigd_op is not null) then
          raise exception 'deze tafel bestaat niet meer' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger zitting_van_tafel_bewaakt before insert on zitting for each row execute function bewaak_zitting_van_tafel();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
