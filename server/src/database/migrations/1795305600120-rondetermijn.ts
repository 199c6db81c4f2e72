import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const MIJN_OF_TOEZICHT = `${MIJN} or houdt_toezicht()`;

/** Rondes get a term, a reason when they reopen, and the recorded conversation of a crisis; a standpunt may be noted for somebody and answered by that person. */
export class Rondetermijn1795305600120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ronde
        add column wijze text not null default 'gevraagd' check (wijze in ('gevraagd', 'gesprek')),
        add column reden text check (length(trim(reden)) between 1 and 500),
        add column termijn_dag date,
        add column termijn_op timestamptz,
        add constraint ronde_termijn_heel check ((termijn_dag is null) = (termijn_op is null)),
        add constraint ronde_gesprek_is_spoed check (wijze <> 'gesprek' or spoed);

      alter table voorstel
        add column gronden text check (length(trim(gronden)) between 1 and 2000),
        add column onomkeerbaar boolean not null default false;
      grant select (onomkeerbaar) on voorstel to dt_lezer;

      alter table standpunt
        add column namens_lid_id uuid,
        add foreign key (regio_id, namens_lid_id) references lid (regio_id, id),
        drop constraint standpunt_wijze_check,
        add constraint standpunt_wijze_check check (wijze in ('zelf', 'mondeling', 'schriftelijk', 'genoteerd')),
        add constraint standpunt_genoteerd_namens_iemand check (wijze is distinct from 'genoteerd' or namens_lid_id is not null);
      grant update (namens_lid_id) on standpunt to dt_app;

      -- What was said in a crisis, kept apart from the ronde, since toezicht reads rondes without names.
      create table gesprek (
        regio_id uuid not null references regio,
        ronde_id uuid not null,
        casus_id uuid not null,
        verslag text not null check (length(trim(verslag)) between 1 and 4000),
        primary key (regio_id, ronde_id),
        foreign key (regio_id, casus_id, ronde_id) references ronde (regio_id, casus_id, id)
      );
      ${tenantTable('gesprek', { app: 'select, insert', read: MIJN })}
      ${audited('gesprek', 'ronde', 'ronde_id')}

      create table standpuntbevestiging (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        ronde_id uuid not null,
        organisatie_id uuid not null,
        klopt boolean not null,
        opmerking text check (length(opmerking) <= 500),
        gegeven_op timestamptz not null default clock_timestamp(),
        gegeven_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, ronde_id, organisatie_id),
        foreign key (regio_id, ronde_id, organisatie_id) references standpunt (regio_id, ronde_id, organisatie_id),
        foreign key (regio_id, casus_id, ronde_id) references ronde (regio_id, casus_id, id),
        foreign key (regio_id, gegeven_door) references lid (regio_id, id),
        check (klopt or length(trim(opmerking)) > 0)
      );
      ${tenantTable('standpuntbevestiging', { app: 'select, insert', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true })}
      ${audited('standpuntbevestiging', 'ronde', 'ronde_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
