import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';
import { DRAAIBOEK_STANDAARD } from './leren/draaiboek-standaard.js';

/** Per blokkade who acts first, in which steps and towards what. A change is a new version; a casus keeps the one it came in with. */
export class Draaiboek1795305600162 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table draaiboek_standaard (
        blokkade text primary key,
        eerste_rol text not null,
        stappen text[] not null check (cardinality(stappen) between 1 and 8),
        verwacht text not null,
        bron text not null
      );
      grant select on draaiboek_standaard to dt_app, dt_lezer;

      create table draaiboek (
        regio_id uuid not null references regio,
        id uuid not null,
        blokkade text not null references draaiboek_standaard,
        versie int not null check (versie >= 1),
        eerste_rol text not null check (length(eerste_rol) between 1 and 60),
        stappen text[] not null check (cardinality(stappen) between 1 and 8 and length(array_to_string(stappen, '')) <= 2400),
        verwacht text not null check (length(trim(verwacht)) between 1 and 300),
        reden text not null check (length(trim(reden)) between 1 and 300),
        vastgesteld_op timestamptz not null default now(),
        vastgesteld_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, blokkade, versie),
        foreign key (regio_id, vastgesteld_door) references lid (regio_id, id)
      );
      ${tenantTable('draaiboek', { app: 'select, insert', lezer: true })}
      ${audited('draaiboek', 'draaiboek')}

      -- Empty is the standard draaiboek, which no regio can change. Keys to tables that exist hold from now on: looking through all rows needs a regio.
      alter table casus add column draaiboek_versie int,
        add foreign key (regio_id, blokkade, draaiboek_versie) references draaiboek (regio_id, blokkade, versie) not valid;
      create function casus_draaiboek() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          new.draaiboek_versie := (select max(d.versie) from draaiboek d where d.regio_id = new.regio_id and d.blokkade = new.blokkade);
        elsif new.draaiboek_versie is distinct from old.draaiboek_versie then
          raise exception 'een casus houdt zijn draaiboek' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger casus_draaiboek before insert or update on casus for each row execute function casus_draaiboek();
    `);
    for (const { blokkade, eersteRol, stappen, verwacht, bron } of DRAAIBOEK_STANDAARD) {
      await runner.query('insert into draaiboek_standaard (blokkade, eerste_rol, stappen, verwacht, bron) values ($1, $2, $3, $4, $5)', [
        blokkade, eersteRol, stappen, verwacht, bron,
      ]);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
