import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that the blocks of `NaamMetLetters` left out: of less common scripts, small raised ones, and those among the symbols. */
const OOK = [
  '\\u02b0-\\u02ff', '\\u2071\\u207f\\u2090-\\u209c', '\\u2102-\\u2139\\u213c-\\u214e\\u2183\\u2184', '\\u2e2f', '\\u3005\\u3006\\u3031-\\u303c', '\\uffa1-\\uffdc',
  '\\U0001bc00-\\U0001bc9d', '\\U0001df00-\\U0001efff',
].join('');

/** Every letter that makes a name in a form makes one in the database: a name in Adlam passed the form and failed there without a sentence. */
export class ElkeLetter1795305600897 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter function is_naam(text) rename to is_naam_in_gewone_blokken;
      create function is_naam(p_naam text) returns boolean language sql immutable parallel safe
        return is_naam_in_gewone_blokken(p_naam) or coalesce(p_naam, '') ~ '[${OOK}]';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
