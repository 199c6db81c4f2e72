import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const MIJN_OF_TOEZICHT = `${MIJN} or houdt_toezicht()`;

/** Before somebody is bound: the chair says so, who would be bound is heard, and a second person signs when the own organisation alone gains. */
export class Doorzetten1795305600121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table doorzetvoornemen (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        ronde_id uuid not null,
        waarom text not null check (length(trim(waarom)) between 1 and 1000),
        opschaling text not null check (length(trim(opschaling)) between 1 and 500),
        ten_gunste_van uuid[] not null default '{}',
        termijn_dag date not null,
        termijn_op timestamptz not null,
        aangekondigd_op timestamptz not null default clock_timestamp(),
        aangekondigd_door uuid not null,
        organisatie_id uuid not null,
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        unique (regio_id, ronde_id),
        foreign key (regio_id, casus_id, ronde_id) references ronde (regio_id, casus_id, id),
        foreign key (regio_id, aangekondigd_door) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      ${tenantTable('doorzetvoornemen', { app: 'select, insert', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true })}
      ${audited('doorzetvoornemen', 'ronde', 'ronde_id')}

      create table zienswijze (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voornemen_id uuid not null,
        organisatie_id uuid not null,
        tekst text check (length(tekst) <= 2000),
        gegeven_op timestamptz,
        gegeven_door uuid,
        primary key (regio_id, id),
        unique (regio_id, voornemen_id, organisatie_id),
        foreign key (regio_id, casus_id, voornemen_id) references doorzetvoornemen (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gegeven_door) references lid (regio_id, id),
        check ((gegeven_op is null) = (gegeven_door is null))
      );
      ${tenantTable('zienswijze', { app: 'select, insert, update (tekst, gegeven_op, gegeven_door)', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true })}
      ${audited('zienswijze', 'zienswijze')}
      create function zienswijze_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.gegeven_op is not null then
          raise exception 'zienswijze ligt vast' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger zienswijze_verzegeld before update on zienswijze for each row execute function zienswijze_verzegeld();

      create table medeondertekening (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voornemen_id uuid not null,
        organisatie_id uuid not null,
        lid_id uuid not null,
        ondertekend_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, id),
        unique (regio_id, voornemen_id),
        foreign key (regio_id, casus_id, voornemen_id) references doorzetvoornemen (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id)
      );
      ${tenantTable('medeondertekening', { app: 'select, insert', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true })}
      ${audited('medeondertekening', 'medeondertekening')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
