import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

const WOORDEN = 'naamwoorden(p_naam) <@ naamwoorden(naam)';

/** The name of a client is also that name written as one word, or with a stroke inside: a fonds paid „Zilver-schoon” on the account of the client. */
export class NaamAanElkaar1795305600872 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function naamletters(p_naam text) returns text language sql immutable set search_path = public, pg_temp as $$
        select regexp_replace(naam_gelijkgemaakt(p_naam), '[^[:alpha:]]', '', 'g') $$;
      revoke all on function naamletters(text) from public;
      grant execute on function naamletters(text) to dt_poort;
      ${herschrijf('is_naam_van_client(uuid, text)', WOORDEN, `(${WOORDEN} or naamletters(p_naam) = any (naamletters(naam) || naamwoorden(naam)))`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
