import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fondstoekenning } from './aanvragen/toekenning.js';
import { tafelreservering } from './aanvragen/tafelreservering.js';
import { opnieuw } from './opnieuw.js';

/** How many agree is known when money is asked; a rule that changes afterwards asks more of it, never fewer. */
export class NooitMinderOgen1795305600763 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${opnieuw(fondstoekenning, 'fonds_toekennen', [
        'else fonds_goedkeuringen_nodig(v_fonds, bedrag_in_cent) end', 'else greatest(goedkeuringen_nodig, fonds_goedkeuringen_nodig(v_fonds, bedrag_in_cent)) end'])}

      ${opnieuw(tafelreservering, 'fonds_uitgave_voor_besluit', ['goedkeuringen_nodig = v_nodig\n', 'goedkeuringen_nodig = greatest(goedkeuringen_nodig, v_nodig)\n'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
