import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A bank books no day that has yet to come: the whole file is refused, and the line is named. */
export class AfschriftNietUitDeToekomst1795305600832 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function afschriftregel_dag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if new.geboekt_op > (now() at time zone 'Europe/Amsterdam')::date then
          raise exception 'deze dag moet nog komen' using errcode = 'DT173', detail = new.volgnummer || ':' || new.geboekt_op;
        end if;
        return new;
      end $$;
      ${poortFunction('afschriftregel_dag()', 'dt_poort')}
      create trigger afschriftregel_geweest before insert on afschriftregel for each row execute function afschriftregel_dag();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
