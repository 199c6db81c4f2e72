import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** What a besluit was expected to do and when that is looked at, and what really happened; neither is ever edited. */
export class Evaluatie1795305600160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table verwachting (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid not null,
        tekst text not null check (length(trim(tekst)) between 1 and 500),
        evalueren_op date not null,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, besluit_id),
        unique (regio_id, casus_id, besluit_id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      create index verwachting_dag on verwachting (regio_id, evalueren_op);
      ${tenantTable('verwachting', { app: 'select, insert', read: MIJN, poort: 'select' })}
      ${audited('verwachting', 'besluit', 'besluit_id')}

      create table evaluatie (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid not null,
        uitkomst text not null check (uitkomst in ('zoals_verwacht', 'deels', 'anders', 'niet_te_zeggen')),
        tekst text not null check (length(trim(tekst)) between 1 and 1000),
        ingegaan_op date,
        gedaan_op timestamptz not null default now(),
        gedaan_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, besluit_id),
        foreign key (regio_id, casus_id, besluit_id) references verwachting (regio_id, casus_id, besluit_id),
        foreign key (regio_id, gedaan_door) references lid (regio_id, id)
      );
      create index evaluatie_casus on evaluatie (regio_id, casus_id);
      ${tenantTable('evaluatie', { app: 'select, insert', read: MIJN, poort: 'select' })}
      ${audited('evaluatie', 'besluit', 'besluit_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
