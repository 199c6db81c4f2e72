import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../sql.js';

const GROEP = "leesrecht(casus_id, gegevensgroep, bron_organisatie_id, 'R')";

/** The BSN of a casus, sealed with a key outside the database; a table of its own, so that it is never read along with anything. */
export class Bsn1795305600653 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bsn (
        regio_id uuid not null references regio,
        casus_id uuid not null,
        gegevensgroep text not null default 'bsn' check (gegevensgroep = 'bsn'),
        bron_organisatie_id uuid not null,
        verzegeld bytea not null check (length(verzegeld) between 30 and 200),
        vastgelegd_op timestamptz not null default clock_timestamp(),
        vastgelegd_door uuid not null,
        primary key (regio_id, casus_id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      ${tenantTable('bsn', { app: 'select, insert, update (verzegeld, vastgelegd_op, vastgelegd_door)', read: GROEP, poort: 'select, delete', werker: 'select, update (verzegeld)' })}
      create constraint trigger bsn_vereist_gebeurtenis after insert or delete or update of vastgelegd_op on bsn deferrable initially deferred
        for each row execute function vereis_gebeurtenis('casus', 'casus_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
