import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A bank pays today or later; an order for a day that has passed is refused. */
export class OpdrachtNietInVerleden1795305600782 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function betaalopdracht_dag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if new.uitvoeren_op < (now() at time zone 'Europe/Amsterdam')::date then
          raise exception 'deze dag is voorbij' using errcode = 'DT139', detail = 'uitvoerenOp';
        end if;
        return new;
      end $$;
      ${poortFunction('betaalopdracht_dag()', 'dt_poort')}
      create trigger betaalopdracht_vandaag_of_later before insert on betaalopdracht for each row execute function betaalopdracht_dag();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
