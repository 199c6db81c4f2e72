import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const GRONDEN = "houdt_toezicht() or leesrecht(casus_id, 'gronden', bron_organisatie_id, 'R')";

const WAARDEN = ['legitimiteit', 'betrokkenheid', 'rendement'];

const waarde = (naam: string) => `
        ${naam}_score smallint not null check (${naam}_score between 1 and 5),
        ${naam}_tekst text not null check (length(trim(${naam}_tekst)) between 1 and 1000),
        ${naam}_antwoord text check (length(${naam}_antwoord) <= 1000),
        check (${naam}_score >= 3 or length(trim(coalesce(${naam}_antwoord, ''))) > 0),`;

/** The worked-out deviation, in versions, with its waardentoets, conditions and end, and what was said of earlier besluiten. */
export class Afwijking1795305600143 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table afwijking (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voorstel_id uuid not null,
        versie int not null check (versie >= 1),
        bron_organisatie_id uuid not null,
        motivering text not null check (length(trim(motivering)) between 1 and 2000),
        ${WAARDEN.map(waarde).join('')}
        voorwaarden text not null check (length(trim(voorwaarden)) between 1 and 1000),
        eindigt_op date,
        herzien_voor date,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        unique (regio_id, voorstel_id, versie),
        foreign key (regio_id, casus_id, voorstel_id) references opzijzetting (regio_id, casus_id, voorstel_id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id),
        check (num_nonnulls(eindigt_op, herzien_voor) >= 1)
      );
      ${tenantTable('afwijking', { app: 'select, insert', lezer: true, read: GRONDEN, write: MIJN, poort: 'select' })}
      ${audited('afwijking', 'afwijking')}

      create table gelijkheidsoordeel (
        regio_id uuid not null references regio,
        casus_id uuid not null,
        afwijking_id uuid not null,
        precedent_id uuid not null,
        bron_organisatie_id uuid not null,
        oordeel text not null check (oordeel in ('gelijk', 'anders')),
        reden text check (length(reden) <= 500),
        primary key (regio_id, afwijking_id, precedent_id),
        foreign key (regio_id, casus_id, afwijking_id) references afwijking (regio_id, casus_id, id),
        foreign key (regio_id, precedent_id) references precedent (regio_id, besluit_id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id),
        check (oordeel = 'gelijk' or length(trim(coalesce(reden, ''))) > 0)
      );
      ${tenantTable('gelijkheidsoordeel', { app: 'select, insert', lezer: true, read: GRONDEN, write: MIJN })}
      ${audited('gelijkheidsoordeel', 'afwijking', 'afwijking_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
