import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";

/** Every change of a setting stays: what it was, what it became, by whom and why; and how long things are kept, in versions. */
export class Instellingen1795305600642 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table instellingwijziging (
        regio_id uuid not null references regio,
        id uuid not null,
        naam text not null check (length(naam) <= 60),
        oud jsonb,
        nieuw jsonb not null,
        reden text not null check (length(reden) between 1 and 300),
        gewijzigd_door uuid not null,
        gewijzigd_op timestamptz not null default clock_timestamp(),
        primary key (regio_id, id),
        foreign key (regio_id, gewijzigd_door) references lid (regio_id, id)
      );
      create index instellingwijziging_naam on instellingwijziging (regio_id, naam, gewijzigd_op);
      ${tenantTable('instellingwijziging', { app: 'select, insert', read: BEHEERDER })}
      ${audited('instellingwijziging', 'regio', 'regio_id')}

      create function bewaak_regio() returns trigger language plpgsql as $$
      begin
        if mijn_rol() is distinct from 'beheerder' then
          raise exception 'alleen een beheerder verandert de instellingen van een regio' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger regio_bewaakt before update on regio for each row
        when (old.naam is distinct from new.naam or (old.instellingen - 'demonstratie') is distinct from (new.instellingen - 'demonstratie'))
        execute function bewaak_regio();
      create constraint trigger regio_vereist_gebeurtenis after update on regio deferrable initially deferred for each row
        when (old.naam is distinct from new.naam or (old.instellingen - 'demonstratie') is distinct from (new.instellingen - 'demonstratie'))
        execute function vereis_gebeurtenis('regio', 'regio_id');

      create table bewaartermijn (
        regio_id uuid not null references regio,
        id uuid not null,
        soort text not null check (soort in ('wmo_dossier', 'jeugd_dossier', 'niet_toegelaten', 'inzagelog', 'geld')),
        versie int not null check (versie > 0),
        jaren int not null check (jaren between 1 and 115),
        grondslag text not null check (length(grondslag) between 1 and 300),
        bron text not null check (length(bron) between 1 and 200),
        geldig_van date not null,
        vastgelegd_door uuid not null,
        vastgelegd_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, soort, versie),
        unique (regio_id, soort, geldig_van),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      ${tenantTable('bewaartermijn', { app: 'select, insert', write: BEHEERDER, lezer: true, read: 'true', poort: 'select', werker: 'select' })}
      ${audited('bewaartermijn', 'bewaartermijn')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
