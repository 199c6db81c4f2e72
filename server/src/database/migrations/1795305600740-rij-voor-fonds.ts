import type { MigrationInterface, QueryRunner } from 'typeorm';
import { jaarafsluiting } from './fondsbeheer/jaarafsluiting.js';

/**
 * Who wants a fonds stands in a queue before he asks for its row. Waiters on a row all move along with each new version of it;
 * in a queue one is woken at a time (PostgreSQL documentation, Explicit Locking: Advisory Locks).
 */
export class RijVoorFonds1795305600740 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function fonds_vergrendelen(p_fonds uuid) returns rekening language sql volatile
        security definer set search_path = public, pg_temp as $$
        select pg_advisory_xact_lock(hashtextextended('fonds ' || current_setting('app.regio') || p_fonds, 0));
        select * from rekening
        where regio_id = current_setting('app.regio')::uuid and fonds_id = p_fonds and soort = 'saldo' for update $$;
      ${jaarafsluiting('rij')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
