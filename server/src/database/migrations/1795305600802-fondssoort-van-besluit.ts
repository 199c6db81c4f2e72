import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** From which kind of fonds a besluit takes its money, also for a client, who sees no fondsen. */
export class FondssoortVanBesluit1795305600802 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function besluit_fondssoort(p_besluit uuid) returns text language sql stable
        security definer set search_path = public, pg_temp as $$
        select f.soort from boeking k join fonds f on f.regio_id = k.regio_id and f.id = k.fonds_id
        where k.regio_id = current_setting('app.regio')::uuid and k.besluit_id = p_besluit and k.soort = 'reservering'
          and (k.casus_id in (select mijn_casussen()) or k.fonds_id in (select mijn_fondsen()) or houdt_toezicht()) $$;
      ${poortFunction('besluit_fondssoort(uuid)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
