import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fondsterugweg } from './betaling/terugweg.js';
import { staToe } from './betaling/waarden.js';

/** Money that comes back to a fonds, counted beside corrections: together never more than was paid. */
export class Terugontvangst1795305600220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table uitgave
        add column teruggekregen_in_cent bigint not null default 0,
        drop constraint uitgave_correctie_binnen_betaling,
        add constraint uitgave_correctie_binnen_betaling check (least(gecorrigeerd_in_cent, teruggekregen_in_cent) >= 0
          and gecorrigeerd_in_cent + teruggekregen_in_cent <= betaald_in_cent);
      grant update (teruggekregen_in_cent) on uitgave to dt_poort;
    `);
    await staToe(runner, 'uitgavereden', 'soort', ['terugontvangst']);
    await runner.query(fondsterugweg);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
