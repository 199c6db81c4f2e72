import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** A casus that was solved before or beside the table, in one sentence; it waits for no place on an agenda any more (domain reference §10). */
export class BuitenDeTafel1795305600403 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table buitentafel (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        zin text not null check (length(trim(zin)) between 1 and 300),
        opgelost_op timestamptz not null default clock_timestamp(),
        opgelost_door uuid not null,
        heropend_op timestamptz,
        heropend_door uuid,
        heropend_reden text check (length(trim(heropend_reden)) between 1 and 300),
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, opgelost_door) references lid (regio_id, id),
        foreign key (regio_id, heropend_door) references lid (regio_id, id),
        check (num_nulls(heropend_op, heropend_door, heropend_reden) in (0, 3))
      );
      create unique index buitentafel_een_keer on buitentafel (regio_id, casus_id) where heropend_op is null;
      ${tenantTable('buitentafel', { app: 'select, insert, update (heropend_op, heropend_door, heropend_reden)', read: MIJN })}
      ${audited('buitentafel', 'casus', 'casus_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
