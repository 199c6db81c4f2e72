import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** The name of the client written with initials, before or behind the surname, is the name of the client. */
export class ClientMetVoorletters1795305600814 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- "Rens van den Berg", "R. van den Berg", "R.J. van den Berg" and "Berg, van den, R." are not one text; the first three are.
      create function naam_met_voorletter(p_naam text) returns text language sql immutable set search_path = public, pg_temp as $$
        select regexp_replace(regexp_replace(n, '^(.{2,}?),? (\\S)( \\S)*$', '\\2 \\1'), '^(\\S)\\S*( \\S)* (?=\\S{2})', '\\1 ')
        from (select btrim(regexp_replace(naam_gelijkgemaakt(p_naam), '[. ]+', ' ', 'g')) as n) g $$;
      revoke all on function naam_met_voorletter(text) from public;
      grant execute on function naam_met_voorletter(text) to dt_poort;
    `);
    await runner.query(herschrijf('is_naam_van_client(uuid, text)', 'and naam_gelijkgemaakt(naam) = naam_gelijkgemaakt(p_naam)',
      "and (naam_gelijkgemaakt(naam) = naam_gelijkgemaakt(p_naam) or (naam ~ '\\S\\s+\\S{2}' and naam_met_voorletter(naam) = naam_met_voorletter(p_naam)))"));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
