import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fondsBoek } from './noodfonds/kern.js';

/** An entry between two accounts that are not the balance takes a number too; before, the next entry of that fonds got the same one and was refused. */
export class NummerNaClaim1795305600785 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${fondsBoek('create or replace', 'enHetNummer')}
      -- FORCE would hide the rows from the owner who catches up.
      alter table rekening no force row level security;
      alter table boeking no force row level security;
      update rekening r set laatste_nummer = b.hoogste
      from (select regio_id, fonds_id, max(nummer) as hoogste from boeking group by regio_id, fonds_id) b
      where r.regio_id = b.regio_id and r.fonds_id = b.fonds_id and r.soort = 'saldo' and r.laatste_nummer < b.hoogste;
      alter table rekening force row level security;
      alter table boeking force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
