import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openWerkSql } from './inzage/eigen-werk.js';

/** Who digs in sees what it is about until that ends or the casus closes; being late takes nothing away. */
const UITZOEKEN = `select 1 from uitzoekopdracht u
    join lid w on w.regio_id = u.regio_id and w.id = u.lid_id and w.organisatie_id = p_organisatie and w.beeindigd_op is null
    join casus k on k.regio_id = u.regio_id and k.id = u.casus_id and k.afgesloten_op is null
  where u.regio_id = p_regio and u.casus_id = p_casus and (u.beeindigd_op is null or u.beeindigd_op > now() - interval '1 minute')`;

/** Something to find out is own work: it opens the casus for who was given it, also outside the agenda (domain reference §10; ADR 0015). */
export class UitzoekenIsWerk1795305600770 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy uitzoekopdracht_poort on uitzoekopdracht to dt_poort using (true) with check (true);
      grant select on uitzoekopdracht to dt_poort;
      create index uitzoekopdracht_casus on uitzoekopdracht (regio_id, casus_id);
      create index uitzoekopdracht_lid on uitzoekopdracht (regio_id, lid_id) where beeindigd_op is null;
      ${openWerkSql([UITZOEKEN])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
