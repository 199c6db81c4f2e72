import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** For whom the client lets somebody speak, by which paper and until when. */
export class Machtiging1795305600534 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table machtiging (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        lid_id uuid not null,
        document text not null check (length(trim(document)) between 1 and 200),
        geldig_tot date not null,
        geregistreerd_op timestamptz not null default now(),
        geregistreerd_door uuid not null,
        ingetrokken_op timestamptz,
        ingetrokken_door uuid,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, geregistreerd_door) references lid (regio_id, id),
        foreign key (regio_id, ingetrokken_door) references lid (regio_id, id),
        check ((ingetrokken_op is null) = (ingetrokken_door is null))
      );
      create unique index machtiging_een_geldige on machtiging (regio_id, casus_id, lid_id) where ingetrokken_op is null;
      ${tenantTable('machtiging', { app: 'select, insert, update (ingetrokken_op, ingetrokken_door)', read: MIJN })}
      ${audited('machtiging', 'casus', 'casus_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
