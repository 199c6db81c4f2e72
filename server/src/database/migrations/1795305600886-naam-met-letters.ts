import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAMEN = ['regio', 'organisatie', 'lid', 'rolvoorstel', 'scim_gebruiker', 'tafel', 'persoonsgegeven', 'netwerklid'];

/** Blocks of letters, without what nobody sees among them (joiners, fillers, variation signs) and without arrows, symbols and pictures. */
const LETTERS = [
  'A-Za-z', '\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af', '\\u0370-\\u05ff', '\\u0620-\\u115e', '\\u1161-\\u17b3', '\\u17b6-\\u180a', '\\u1810-\\u1fff',
  '\\u2c00-\\u2dff', '\\u3041-\\u3163', '\\u3165-\\ud7ff', '\\uf900-\\ufdff', '\\ufe70-\\ufefc', '\\uff21-\\uff3a', '\\uff41-\\uff5a', '\\uff66-\\uff9f', '\\U00010000-\\U0001bbff', '\\U0001d400-\\U0001d7cb', '\\U00020000-\\U0003ffff',
].join('');

/** A name has a letter that is seen, by the same rule as `isNaam`; a row that was there keeps its name until that changes, so that it can still be ended. */
export class NaamMetLetters1795305600886 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function is_naam(p_naam text) returns boolean language sql immutable parallel safe
        return coalesce(p_naam, '') ~ '[${LETTERS}]';
      create function bewaak_naam() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if (tg_op = 'INSERT' or new.naam is distinct from old.naam) and not is_naam(new.naam) then
          raise exception 'een naam heeft letters' using errcode = 'check_violation', constraint = tg_table_name || '_naam_met_letters';
        end if;
        return new;
      end $$;
      ${NAMEN.map((tabel) => `create trigger ${tabel}_naam_met_letters before insert or update on ${tabel} for each row execute function bewaak_naam();`).join('\n')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
