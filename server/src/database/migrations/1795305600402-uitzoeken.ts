import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** Somebody with time who digs in between zittingen, and what is found, each with its source (domain reference §10). */
export class Uitzoeken1795305600402 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table uitzoekopdracht (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        lid_id uuid not null,
        vraag text not null check (length(trim(vraag)) between 1 and 300),
        uren int not null check (uren between 1 and 200),
        tot date not null,
        gegeven_op timestamptz not null default clock_timestamp(),
        gegeven_door uuid not null,
        beeindigd_op timestamptz,
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, gegeven_door) references lid (regio_id, id)
      );
      create unique index uitzoekopdracht_een_open on uitzoekopdracht (regio_id, casus_id) where beeindigd_op is null;
      ${tenantTable('uitzoekopdracht', { app: 'select, insert, update (beeindigd_op)', read: MIJN })}
      ${audited('uitzoekopdracht', 'uitzoekopdracht')}

      create table bevinding (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        opdracht_id uuid not null,
        bron text not null check (length(trim(bron)) between 1 and 120),
        tekst text not null check (length(trim(tekst)) between 1 and 2000),
        gegevensgroep text not null default 'discussie',
        bron_organisatie_id uuid not null,
        vastgelegd_op timestamptz not null default clock_timestamp(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id, opdracht_id) references uitzoekopdracht (regio_id, casus_id, id),
        foreign key (regio_id, bron_organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      create index bevinding_casus on bevinding (regio_id, casus_id, vastgelegd_op);
      ${tenantTable('bevinding', {
        app: 'select, insert',
        read: `${MIJN} and (casus_id, gegevensgroep) in (select casus_id, gegevensgroep from mijn_leesrechten('R'))`,
        write: `${MIJN} and vastgelegd_door = current_setting('app.lid')::uuid and bron_organisatie_id = mijn_organisatie()`,
      })}
      ${audited('bevinding', 'uitzoekopdracht', 'opdracht_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
