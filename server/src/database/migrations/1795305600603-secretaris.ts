import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

/** A tafel has a secretary beside its chair (experience §7): works deviations out and fixes the besluitenlijst; who it was stays to be read. */
export class Secretaris1795305600603 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tafelsecretaris (
        regio_id uuid not null references regio,
        id uuid not null,
        tafel_id uuid not null,
        lid_id uuid not null,
        vanaf timestamptz not null default clock_timestamp(),
        tot timestamptz,
        aangewezen_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, tafel_id) references tafel (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, aangewezen_door) references lid (regio_id, id)
      );
      create unique index tafelsecretaris_een on tafelsecretaris (regio_id, tafel_id) where tot is null;
      ${tenantTable('tafelsecretaris', { app: 'select, insert, update (tot)', read: 'true', write: 'tafel_id in (select mijn_tafels())', poort: 'select' })}
      ${audited('tafelsecretaris', 'tafel', 'tafel_id')}

      create function mijn_secretariaten() returns setof uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        select s.tafel_id from tafelsecretaris s
          join lid l on l.regio_id = s.regio_id and l.id = s.lid_id and l.beeindigd_op is null
        where s.regio_id = current_setting('app.regio')::uuid and s.lid_id = current_setting('app.lid')::uuid and s.tot is null $$;
      ${poortFunction('mijn_secretariaten()', 'dt_owner, dt_app, dt_lezer')}

      drop policy besluitenlijst_invoeg on besluitenlijst;
      create policy besluitenlijst_invoeg on besluitenlijst for insert to dt_owner, dt_app, dt_lezer
        with check (regio_id = current_setting('app.regio')::uuid and zitting_id in (
          select z.id from zitting z where z.tafel_id in (select mijn_tafels() union select mijn_secretariaten())));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
