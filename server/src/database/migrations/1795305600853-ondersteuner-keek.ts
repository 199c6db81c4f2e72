import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** Who stands beside the client looks as others do, so the client reads that too, as the own copy already said; only the own looking is left out. */
export class OndersteunerKeek1795305600853 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(herschrijf('wie_heeft_gekeken(uuid, int)', "r.rol not in ('client', 'clientondersteuner')", "r.rol <> 'client'"));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
