import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A closed casus taught the tables something: at commit it has what excluded somebody and what worked, whoever closes it (§2.4). */
export class AfsluitingVereist1795305600404 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function casus_vereist_afsluiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select 1 from casusafsluiting a where a.regio_id = new.regio_id and a.casus_id = new.id) then
          raise exception 'een gesloten casus heeft een mechanisme en een resultaat' using errcode = 'DT172';
        end if;
        return null;
      end $$;
      ${poortFunction('casus_vereist_afsluiting()', 'dt_poort')}
      create constraint trigger casus_vereist_afsluiting after insert or update of fase on casus deferrable initially deferred
        for each row when (new.fase = 'afgesloten') execute function casus_vereist_afsluiting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
