import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A begrotingsbesluit was taken on a day that has come, and not before the year that precedes its boekjaar. */
export class DagVanBegrotingsbesluit1795305600783 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function begrotingsbesluit_dag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        v_eerste date := (select make_date(boekjaar - 1, 1, 1) from fonds where regio_id = new.regio_id and id = new.fonds_id);
      begin
        if new.genomen_op not between v_eerste and (now() at time zone 'Europe/Amsterdam')::date then
          raise exception 'op deze dag is dit niet besloten' using errcode = 'DT169', detail = v_eerste::text;
        end if;
        return new;
      end $$;
      ${poortFunction('begrotingsbesluit_dag()', 'dt_poort')}
      create trigger begrotingsbesluit_op_dag before insert on begrotingsbesluit for each row execute function begrotingsbesluit_dag();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
