import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const GROEP = "leesrecht(casus_id, gegevensgroep, bron_organisatie_id, 'R')";

/** Rectification by supplement: what somebody says is wrong, and what the source answered; both stay beside the text, which is never edited by it. */
export class Rectificatie1795305600652 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rectificatie (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        gegevensgroep text not null,
        bron_organisatie_id uuid not null,
        namens text not null check (namens in ('client', 'clientondersteuner', 'organisatie')),
        organisatie_id uuid not null,
        tekst text not null check (length(trim(tekst)) between 1 and 1000),
        reden text not null check (length(trim(reden)) between 1 and 500),
        gevraagd_op timestamptz not null default clock_timestamp(),
        gevraagd_door uuid not null,
        antwoord text check (antwoord in ('aangevuld', 'geweigerd')),
        antwoordtekst text check (length(trim(antwoordtekst)) between 1 and 1000),
        beantwoord_op timestamptz,
        beantwoord_door uuid,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, casus_id, gegevensgroep, bron_organisatie_id) references dossierdeel (regio_id, casus_id, gegevensgroep, bron_organisatie_id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gevraagd_door) references lid (regio_id, id),
        foreign key (regio_id, beantwoord_door) references lid (regio_id, id),
        check (num_nonnulls(antwoord, antwoordtekst, beantwoord_op, beantwoord_door) in (0, 4))
      );
      create index rectificatie_deel on rectificatie (regio_id, casus_id, gegevensgroep, bron_organisatie_id);
      create unique index rectificatie_een_open on rectificatie (regio_id, casus_id, gegevensgroep, bron_organisatie_id, gevraagd_door) where antwoord is null;
      ${tenantTable('rectificatie', { app: 'select, insert, update (antwoord, antwoordtekst, beantwoord_op, beantwoord_door)', read: GROEP, poort: 'select, delete' })}
      ${audited('rectificatie', 'casus', 'casus_id')}

      create function rectificatie_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.antwoord is not null then
          raise exception 'op deze vraag is al geantwoord' using errcode = 'DT002';
        end if;
        if new.beantwoord_door is not null and (select l.organisatie_id from lid l where l.regio_id = new.regio_id and l.id = new.beantwoord_door) <> new.bron_organisatie_id then
          raise exception 'alleen de bron antwoordt' using errcode = 'DT186';
        end if;
        return new;
      end $$;
      create trigger rectificatie_verzegeld before update on rectificatie for each row execute function rectificatie_verzegeld();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
