import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';
import { fondslening } from './betaling/lening.js';

const VIA_UITGAVE = 'uitgave_id in (select id from uitgave)';

/** An expense that is paid back, with the days and amounts agreed; what comes back is a terugontvangst in the ledger. */
export class Lening1795305600221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lening (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        casus_id uuid not null,
        fonds_id uuid not null,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        primary key (regio_id, uitgave_id),
        foreign key (regio_id, uitgave_id) references uitgave (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      ${tenantTable('lening', { app: 'select', read: VIA_UITGAVE, lezer: true, poort: 'select, insert' })}
      ${audited('lening', 'uitgave', 'uitgave_id')}

      create table aflossing (
        regio_id uuid not null references regio,
        uitgave_id uuid not null,
        nummer smallint not null check (nummer between 1 and 60),
        vervalt_op date not null,
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        primary key (regio_id, uitgave_id, nummer),
        foreign key (regio_id, uitgave_id) references lening (regio_id, uitgave_id)
      );
      ${tenantTable('aflossing', { app: 'select', read: VIA_UITGAVE, lezer: true, poort: 'select, insert' })}
      ${audited('aflossing', 'uitgave', 'uitgave_id')}

      ${fondslening}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
