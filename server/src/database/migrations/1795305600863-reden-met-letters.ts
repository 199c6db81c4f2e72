import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a besluit leans on, per table: the words, and for which rows they have to be there. */
const ZINNEN: readonly (readonly [tabel: string, kolom: string, behalve?: string])[] = [
  ['besluitgrond', 'tekst', "soort not in ('feiten', 'alternatieven', 'belangen', 'evenredigheid', 'waaromNu')"],
  ['besluit', 'einde_reden', 'einde_reden is null'],
  ['doorzetvoornemen', 'waarom'],
  ['doorzetvoornemen', 'opschaling'],
  ['gelijkheidsoordeel', 'reden', "oordeel = 'gelijk'"],
  ['heroverweging', 'reden'],
  ['minderheidsstandpunt', 'tekst'],
  ['opzijzetting', 'motief'],
  ['ronde', 'reden', 'reden is null'],
  ['standpunt', 'reden', "standpunt not in ('bezwaar', 'akkoord_met_voorbehoud')"],
];

/** A full stop is no reason: the words say something, by the same rule as `zegtIets`; what was written before stays as it is. */
export class RedenMetLetters1795305600863 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function zegt_iets(p_tekst text) returns boolean language sql immutable parallel safe
        return coalesce(p_tekst, '') ~ '[[:alpha:]\\u0080-\\uffff]{2}';
      -- This one let an objection without any reason pass, since the length of nothing is unknown.
      alter table standpunt drop constraint standpunt_check;
      ${ZINNEN.map(([tabel, kolom, behalve]) => `
      alter table ${tabel} add constraint ${tabel}_${kolom}_zegt_iets check (${behalve ? `${behalve} or ` : ''}zegt_iets(${kolom})) not valid;`).join('')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
