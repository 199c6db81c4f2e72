import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** Of a reading it is only said that its consent was withdrawn when consent was its ground: not in an emergency, and only where the veldmatrix asks consent. */
export class GekekenMetToestemming1795305600821 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(herschrijf('wie_heeft_gekeken(uuid, int)', 'exists (select 1 from toestemming s where',
      `not r.noodgreep and (select bool_or(m.code = 'T') and not bool_or(m.code in ('R', 'E', 'G'))
            from casustoegang g join veldmatrix m on m.rol = g.rol and m.gegevensgroep = r.gegevensgroep
            where g.regio_id = r.regio_id and g.casus_id = r.casus_id and g.lid_id = r.lid_id and g.grond <> 'noodinzage'
              and g.vanaf <= r.gebeurd_op and (g.tot is null or g.tot > r.gebeurd_op)) is true
          and exists (select 1 from toestemming s where`));
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
