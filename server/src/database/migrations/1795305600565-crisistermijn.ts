import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';
import { OPEN_WERK } from './inzage/open-werk.js';

/** Who was called stays for the whole term of the crisis: to read what was recorded, say whether it is right, and hear what is decided on it. */
const CRISIS = `select 1 from crisisoverleg c
    join crisisgenodigde g on g.regio_id = c.regio_id and g.crisisoverleg_id = c.id and g.organisatie_id = p_organisatie
  where c.regio_id = p_regio and c.casus_id = p_casus and c.tot > now()`;

/** Recording the conversation of a crisis no longer shuts out who was called to it. */
export class Crisistermijn1795305600565 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const werk = [...OPEN_WERK.filter(({ wat }) => wat !== 'crisisoverleg').map(({ sql }) => sql), CRISIS];
    await runner.query(`
      create or replace function heeft_open_werk(p_regio uuid, p_casus uuid, p_organisatie uuid) returns boolean language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      begin
        return ${werk.map((sql) => `exists (${sql})`).join('\n          or ')};
      end $$;
      ${poortFunction('heeft_open_werk(uuid, uuid, uuid)', 'dt_poort')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
