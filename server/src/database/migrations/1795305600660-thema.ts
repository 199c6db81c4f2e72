import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";

/** The colours and the logo of a regio, in versions; the newest is shown, also before somebody signs in. */
export class Thema1795305600660 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table regiothema (
        regio_id uuid not null references regio,
        id uuid not null,
        versie int not null check (versie > 0),
        kleuren jsonb,
        logo bytea check (length(logo) <= 200000),
        gemaakt_door uuid not null,
        gemaakt_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, id),
        unique (regio_id, versie),
        foreign key (regio_id, gemaakt_door) references lid (regio_id, id)
      );
      ${tenantTable('regiothema', { app: 'select, insert', write: BEHEERDER, read: 'true', lezer: true, poort: 'select' })}
      ${audited('regiothema', 'regiothema')}

      create function regiothema_van(p_regio uuid) returns table (versie int, kleuren jsonb, logo bytea)
        language sql stable security definer set search_path = public, pg_temp as $$
        select t.versie, t.kleuren, t.logo from regiothema t where t.regio_id = p_regio order by t.versie desc limit 1 $$;
      ${poortFunction('regiothema_van(uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
