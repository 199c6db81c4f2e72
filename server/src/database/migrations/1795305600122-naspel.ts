import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const MIJN_OF_TOEZICHT = `${MIJN} or houdt_toezicht()`;
const EINDE = ['vervangen_door', 'ingetrokken_op', 'einde_reden', 'beeindigd_door'];

/** What may follow a besluit: other views for ever beside it, a second look one level up, an end with a reason, and the beschikking it leads to. */
export class Naspel1795305600122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table besluit
        add column einde_reden text check (length(trim(einde_reden)) between 1 and 1000),
        add column beeindigd_door uuid,
        add column tegenspraak_dag date,
        add column tegenspraak_op timestamptz,
        add column heroverweging_dag date,
        add column heroverweging_op timestamptz,
        add foreign key (regio_id, casus_id, vervangen_door) references besluit (regio_id, casus_id, id),
        add foreign key (regio_id, beeindigd_door) references lid (regio_id, id),
        add constraint besluit_vervangt_zichzelf_niet check (vervangen_door <> id),
        add constraint besluit_eindigt_een_keer check (vervangen_door is null or ingetrokken_op is null);
      create unique index besluit_vervangt on besluit (regio_id, vervangen_door);
      alter table besluit add constraint besluit_einde_heeft_reden
        check ((vervangen_door is null and ingetrokken_op is null) = (einde_reden is null)) not valid;
      grant update (einde_reden, beeindigd_door) on besluit to dt_app;
      create or replace function besluit_verzegeld() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - array[${EINDE.map((kolom) => `'${kolom}'`)}]::text[]
            is distinct from to_jsonb(old) - array[${EINDE.map((kolom) => `'${kolom}'`)}]::text[]
          ${EINDE.map((kolom) => `or (old.${kolom} is not null and new.${kolom} is distinct from old.${kolom})`).join(' ')} then
          raise exception 'besluit ligt vast' using errcode = 'DT002';
        end if;
        return new;
      end $$;

      alter table voorstel add column vervangt_besluit_id uuid,
        add foreign key (regio_id, casus_id, vervangt_besluit_id) references besluit (regio_id, casus_id, id);
      grant select (vervangt_besluit_id) on voorstel to dt_lezer;

      create table kennisgeving (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid not null,
        organisatie_id uuid not null,
        verstuurd_op timestamptz not null default clock_timestamp(),
        gezien_op timestamptz,
        gezien_door uuid,
        primary key (regio_id, id),
        unique (regio_id, besluit_id, organisatie_id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gezien_door) references lid (regio_id, id)
      );
      ${tenantTable('kennisgeving', { app: 'select, insert, update (gezien_op, gezien_door)', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true })}
      ${audited('kennisgeving', 'besluit', 'besluit_id')}

      create table minderheidsstandpunt (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid not null,
        organisatie_id uuid not null,
        tekst text not null check (length(trim(tekst)) between 1 and 4000),
        gegeven_op timestamptz not null default clock_timestamp(),
        gegeven_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, besluit_id, organisatie_id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gegeven_door) references lid (regio_id, id)
      );
      ${tenantTable('minderheidsstandpunt', { app: 'select, insert', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true })}
      ${audited('minderheidsstandpunt', 'besluit', 'besluit_id')}

      create table heroverweging (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid not null,
        reden text not null check (length(trim(reden)) between 1 and 2000),
        namens text not null check (namens in ('deelnemer', 'client')),
        organisatie_id uuid not null,
        gevraagd_op timestamptz not null default clock_timestamp(),
        gevraagd_door uuid not null,
        antwoord_dag date not null,
        antwoord_op timestamptz not null,
        uitkomst text check (uitkomst in ('gehandhaafd', 'ingetrokken')),
        motivering text check (length(trim(motivering)) between 1 and 4000),
        beantwoord_op timestamptz,
        beantwoord_door uuid,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gevraagd_door) references lid (regio_id, id),
        foreign key (regio_id, beantwoord_door) references lid (regio_id, id),
        check ((uitkomst is null) = (motivering is null) and (uitkomst is null) = (beantwoord_op is null))
      );
      create unique index heroverweging_een_open on heroverweging (regio_id, besluit_id) where uitkomst is null;
      ${tenantTable('heroverweging', {
        app: 'select, insert, update (uitkomst, motivering, beantwoord_op, beantwoord_door)', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true,
      })}
      ${audited('heroverweging', 'heroverweging')}
      create function heroverweging_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.uitkomst is not null then
          raise exception 'heroverweging is beantwoord' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger heroverweging_verzegeld before update on heroverweging for each row execute function heroverweging_verzegeld();

      create table beschikking (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        besluit_id uuid not null,
        kenmerk text not null check (length(trim(kenmerk)) between 1 and 80),
        bekend_op date not null,
        bezwaar_tot date not null check (bezwaar_tot > bekend_op),
        vermeld_op timestamptz not null default clock_timestamp(),
        vermeld_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, besluit_id),
        foreign key (regio_id, casus_id, besluit_id) references besluit (regio_id, casus_id, id),
        foreign key (regio_id, vermeld_door) references lid (regio_id, id)
      );
      ${tenantTable('beschikking', { app: 'select, insert', read: MIJN_OF_TOEZICHT, write: MIJN, lezer: true })}
      ${audited('beschikking', 'besluit', 'besluit_id')}

      create table besluitenlijst (
        regio_id uuid not null references regio,
        id uuid not null,
        zitting_id uuid not null,
        besluit_ids uuid[] not null,
        vastgesteld_op timestamptz not null default clock_timestamp(),
        vastgesteld_door uuid not null,
        primary key (regio_id, id),
        unique (regio_id, zitting_id),
        foreign key (regio_id, zitting_id) references zitting (regio_id, id),
        foreign key (regio_id, vastgesteld_door) references lid (regio_id, id)
      );
      ${tenantTable('besluitenlijst', { app: 'select, insert', lezer: true })}
      ${audited('besluitenlijst', 'besluitenlijst')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
