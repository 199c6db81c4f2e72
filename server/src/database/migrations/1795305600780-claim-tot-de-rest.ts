import type { MigrationInterface, QueryRunner } from 'typeorm';
import { claimBeslissen } from './betaling/risicodeling.js';
import { opnieuw } from './opnieuw.js';

const IK = "current_setting('app.lid')::uuid";

/** A claim above what is left under the ceiling can be granted: it pays what is left, as the manual says. */
export class ClaimTotDeRest1795305600780 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(opnieuw(claimBeslissen('create or replace', 'totRest'), 'fonds_risicoclaim_beslissen',
      [`if v_claim.ingediend_door = ${IK} then`, `if is_zelfde_mens(v_claim.ingediend_door, ${IK}) then`]));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
